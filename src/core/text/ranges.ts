import type { Phrase } from "./parsed-text.ts";
import type { Quotation, TokenRange } from "./tagged-text.ts";

/** Whether two ranges share at least one token. */
export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

/** Whether `inner` lies wholly inside `outer`. */
export const covers = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** Whether a range holds the head of a phrase. */
export const holdsHead = (range: TokenRange, phrase: Phrase | null): boolean =>
  phrase !== null && range.first <= phrase.head && phrase.head < range.last;

/** A quotation with its marks; without the one that is missing. */
export const withMarks = ({ first, last, opened, closed }: Quotation): TokenRange => ({
  first: opened ? first - 1 : first,
  last: closed ? last + 1 : last,
});
