import type { Span } from "../../core/model/span.ts";
import { printable } from "../layout/printable.ts";

/** Characters of a quotation, and of what stands in it before the words themselves where it is cut. */
const [longest, longestLead] = [240, 80];

/** The sentence that some words stand in, as one line; cut around the words where it is long. */
export function quoteSentence(text: string, span: Span): string {
  const sentence = sentenceAround(text, span);
  const lead = oneLine(text.slice(sentence.start, span.start));
  const rest = oneLine(text.slice(span.start, sentence.end));
  const isFar = lead.length + Math.min(rest.length, longest / 2) > longest;
  return firstWords(((isFar ? lastWords(lead) : lead) + rest).trim());
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, " ");

function lastWords(line: string): string {
  const part = [...line].slice(-longestLead).join("");
  return `… ${part.slice(part.indexOf(" ") + 1)}`;
}

function firstWords(line: string): string {
  const part = [...line].slice(0, longest).join("");
  if (part === line) return line;
  const space = part.lastIndexOf(" ");
  return `${space > longest / 2 ? part.slice(0, space) : part} …`;
}

/** Within its paragraph; words over several sentences take all of them. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const first = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", end);
  const last = after < 0 ? text.length : after;
  const starts = sentenceStarts(text.slice(first, last)).map((at) => first + at);
  return { start: starts.findLast((at) => at <= start) ?? first, end: starts.find((at) => at >= end) ?? last };
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** [Mr. Holt], [the U.S. envoy], [J. D. Marn]: no sentence ends here. */
const unfinished =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Maj|Adm|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

function sentenceStarts(paragraph: string): number[] {
  const segments = [...segmenter.segment(paragraph)];
  return segments.filter((_, at) => !unfinished.test(segments[at - 1]?.segment ?? "")).map(({ index }) => index);
}
