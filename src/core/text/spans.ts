import type { Span } from "../model/span.ts";

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order by start; of two that start together, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span without white space and the given marks at its ends. */
export function trimSpan(text: string, span: Span, marks = ",;:"): Span {
  let { start, end } = span;
  const skip = (at: number) => /\s/.test(text[at]!) || marks.includes(text[at]!);
  while (start < end && skip(start)) start++;
  while (end > start && skip(end - 1)) end--;
  return { start, end };
}
