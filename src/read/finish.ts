import { createHash } from "node:crypto";
import type { Article } from "../core/model/article.ts";
import { cleanDraft } from "./clean/clean.ts";
import { skip, type Draft, type Reading } from "./draft.ts";
import { detectLanguage, languageCode } from "./language.ts";
import { normaliseLine } from "./normalise.ts";
import { countWords, fewestWords } from "./words.ts";

/** A draft as an article: cleaned, counted, its language told and its id made from its content. */
export async function finishDraft(draft: Draft): Promise<Reading> {
  const page = cleanDraft(draft);
  const text = page.lines.join("\n\n");
  const words = countWords(text);
  if (words < fewestWords) {
    return skip(draft.input, `too short to be an article (${words} words after cleaning): give the full text`);
  }
  const outlet = normaliseLine(draft.outlet) ?? null;
  const title = page.title ?? null;
  const section = normaliseLine(draft.section);
  const article: Article = {
    id: contentId(outlet, title, text),
    input: draft.input,
    ...(draft.url === undefined ? {} : { url: draft.url }),
    outlet,
    title,
    ...(page.byline === undefined ? {} : { byline: page.byline }),
    publishedAt: page.published?.at ?? null,
    publishedBasis: page.published?.basis ?? "unknown",
    ...(draft.modified === undefined ? {} : { modifiedAt: draft.modified }),
    ...(section === undefined ? {} : { section }),
    language: languageCode(draft.language) ?? (await detectLanguage(text)),
    text,
    words,
    flags: page.flags,
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
