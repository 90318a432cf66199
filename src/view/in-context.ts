import type { Evidence } from "../core/model/span.ts";
import { sliceLine, type StoryPage } from "./story-page.ts";

/** Words with what stands around them in their paragraph. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 code units on each side. */
const reach = 70;

/** The words of a place with a little of their paragraph before and after, whole words only. */
export function inContext({ article, span }: Evidence, { dossier }: StoryPage): InContext {
  const text = dossier.articles.find(({ id }) => id === article)?.text ?? "";
  const first = Math.max(span.start - reach, text.lastIndexOf("\n\n", span.start) + 1);
  const paragraphEnd = text.indexOf("\n\n", span.end);
  const end = paragraphEnd < 0 ? text.length : paragraphEnd;
  const last = Math.min(span.end + reach, end);
  const before = text.slice(first, span.start).replace(/\s+/g, " ").trimStart();
  const after = text.slice(span.end, last).replace(/\s+/g, " ").trimEnd();
  return {
    before: first === span.start - reach ? before.replace(/^\S*\s/, "… ") : before,
    words: sliceLine(text, span),
    after: last < end ? after.replace(/\s\S*$/, " …") : after,
  };
}
