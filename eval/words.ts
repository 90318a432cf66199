import type { Span } from "../src/core/model/index.ts";

/** Spans as the data files write them. */
export type Offsets = readonly (readonly [start: number, end: number])[];

export const asSpans = (offsets: Offsets): Span[] => offsets.map(([start, end]) => ({ start, end }));

/** The words of a text: maximal runs of letters and digits. */
export function findWords(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Indexes of the words that the spans touch, ascending: two spans are the same where these lists are equal. */
export function coveredWords(words: readonly Span[], spans: readonly Span[]): number[] {
  return words.flatMap((word, index) => (spans.some((span) => overlaps(word, span)) ? [index] : []));
}

/** Size of the intersection over size of the union; 0 for two empty lists. */
export function jaccard(one: readonly number[], other: readonly number[]): number {
  const inOne = new Set(one);
  const shared = other.filter((item) => inOne.has(item)).length;
  const union = one.length + other.length - shared;
  return union === 0 ? 0 : shared / union;
}
