import type { ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";

const punctuation = /^\p{P}+$/u;

/**
 * A range without punctuation at its ends, but with the marks of a quotation that begins or ends there:
 * [“We wait,”] of [“We wait,” he said.]. Null where no word is left.
 */
export function tidy(text: ParsedText, { first, last }: TokenRange): TokenRange | null {
  const isPunctuation = (token: number): boolean => punctuation.test(text.tokens[token]!.text);
  while (first < last && isPunctuation(first)) first++;
  while (last > first && isPunctuation(last - 1)) last--;
  if (first === last) return null;
  const onlyMarks = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) if (!isPunctuation(token)) return false;
    return true;
  };
  const opening = text.quotations[text.tokens[first]!.quotation];
  const closing = text.quotations[text.tokens[last - 1]!.quotation];
  return {
    first: opening && onlyMarks(opening.first, first) ? opening.first - 1 : first,
    last: closing && onlyMarks(last, closing.last) ? closing.last + (closing.closed ? 1 : 0) : last,
  };
}

/** Ranges without punctuation at their ends, those that touch as one; those without a word are left out. */
export const tidyAll = (text: ParsedText, ranges: readonly TokenRange[]): TokenRange[] =>
  joinTouching(ranges)
    .map((range) => tidy(text, range))
    .filter((range) => range !== null);

function joinTouching(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before?.last === range.first) joined[joined.length - 1] = { first: before.first, last: range.last };
    else joined.push(range);
  }
  return joined;
}
