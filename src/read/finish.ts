import { createHash } from "node:crypto";
import type { Article } from "../core/model/article.ts";
import { cleanDraft } from "./clean/clean.ts";
import { skip, type Draft, type Reading } from "./draft.ts";
import { collectFlags } from "./flags/flags.ts";
import { detectLanguage, languageCode } from "./language.ts";
import { chooseModified, choosePublished } from "./published.ts";
import { countWords, fewestWords } from "./words.ts";

/** A draft as an article: cleaned, counted, its language told and its id made from its content. */
export async function finishDraft(draft: Draft): Promise<Reading> {
  const page = cleanDraft(draft);
  const text = page.lines.join("\n\n");
  const words = countWords(text);
  if (words < fewestWords) {
    return skip(draft.input, `too short to be an article (${words} words after cleaning): give the full text`);
  }
  const { url, byline, section } = page;
  const [outlet, title] = [page.outlet ?? null, page.title ?? null];
  const published = choosePublished(page.published, { url, input: draft.input });
  const modified = chooseModified(draft.modified, published);
  const article: Article = {
    id: contentId(outlet, title, text),
    input: draft.input,
    ...(url === undefined ? {} : { url }),
    outlet,
    title,
    ...(byline === undefined ? {} : { byline }),
    publishedAt: published?.at ?? null,
    publishedBasis: published?.basis ?? "unknown",
    ...(modified === undefined ? {} : { modifiedAt: modified }),
    ...(section === undefined ? {} : { section }),
    language: languageCode(draft.language) ?? (await detectLanguage(text)),
    text,
    words,
    flags: collectFlags(page.flags, page),
    removed: page.removed,
  };
  return { article };
}

function contentId(outlet: string | null, title: string | null, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([outlet, title, text]))
    .digest("hex")
    .slice(0, 12);
}
