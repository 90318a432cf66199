import { boilerplate } from "../boilerplate.ts";
import { countWords } from "../words.ts";

/** A longer text may trail off at its end as a figure of speech. */
const longestTeaser = 120;
/** A shorter last line is a name, a place, a date or a heading. */
const shortestSentence = 6;

/** Whether a text breaks off: at a mark, at a word that no sentence ends with, or with dots after a few lines. */
export function isTruncated(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? "";
  const end = last.slice(-200);
  const mark = boilerplate.end.find(({ pattern }) => pattern.test(end));
  if (mark) return mark.reason !== "open-end" || countWords(last) >= shortestSentence;
  return /[\p{L}\p{N},]\s?(?:…|\.{3})$/u.test(end) && countWords(lines.join(" ")) <= longestTeaser;
}
