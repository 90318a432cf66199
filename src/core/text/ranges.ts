import type { Phrase } from "./parsed-text.ts";
import type { Quotation, TokenRange } from "./tagged-text.ts";

/** Whether two ranges share at least one token. */
export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

/** Whether two ranges are the same, or both none. */
export const isSameRange = (a: TokenRange | null, b: TokenRange | null): boolean =>
  a?.first === b?.first && a?.last === b?.last;

/** Whether two lists of ranges are the same. */
export const areSameRanges = (some: readonly TokenRange[], others: readonly TokenRange[]): boolean =>
  some.length === others.length && some.every((one, at) => isSameRange(one, others[at]!));

/** Whether `inner` lies wholly inside `outer`. */
export const covers = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Whether one of some ranges holds all of another. */
export const someCovers = (ranges: readonly TokenRange[], inner: TokenRange): boolean =>
  ranges.some((range) => covers(range, inner));

/** Whether a range holds the head of a phrase. */
export const holdsHead = (range: TokenRange, phrase: Phrase | null): boolean =>
  phrase !== null && range.first <= phrase.head && phrase.head < range.last;

/** A quotation with its marks; without the one that is missing. */
export const withMarks = ({ first, last, opened, closed }: Quotation): TokenRange => ({
  first: opened ? first - 1 : first,
  last: closed ? last + 1 : last,
});

/** The indexes of the tokens of a range. */
export function indexesOf({ first, last }: TokenRange): number[] {
  const indexes: number[] = [];
  for (let at = first; at < last; at++) indexes.push(at);
  return indexes;
}
