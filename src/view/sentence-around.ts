import type { Span } from "../core/model/span.ts";

/** [Mr.], [U.S.], [J.]: a full stop behind these ends no sentence. */
const shortened =
  /(?:^|[\s("“])(?:\p{Lu}\.|(?:\p{L}\.){2,4}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)\s*$/u;

/** The sentence around a place of a text, for reading; several where the place spans them. */
export function sentenceAround(text: string, place: Span): Span {
  const from = text.lastIndexOf("\n", Math.max(0, place.start - 1)) + 1;
  const stop = text.indexOf("\n", place.end);
  const paragraph = text.slice(from, stop < 0 ? text.length : stop);
  const ends = sentenceEnds(paragraph).map((end) => from + end);
  const start = ends.findLast((end) => end <= place.start) ?? from;
  const end = ends.find((one) => one >= place.end) ?? from + paragraph.length;
  return trimmed(text, { start, end });
}

function sentenceEnds(paragraph: string): number[] {
  const parts = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph)];
  return parts.filter(({ segment }) => !shortened.test(segment)).map(({ index, segment }) => index + segment.length);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}
