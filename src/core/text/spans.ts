import type { Span } from "../model/span.ts";

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** By where they start, the longer first. */
export const inTextOrder = <Item extends { readonly span: Span }>(items: readonly Item[]): Item[] =>
  items.toSorted(({ span: a }, { span: b }) => a.start - b.start || b.end - a.end);

/** Of things with content, the one with the least that holds a place: the innermost statement around some words. */
export function innermost<Item extends { readonly content: readonly Span[] }>(
  items: readonly Item[],
  place: Span,
): Item | undefined {
  const holding = items.filter(({ content }) => content.some((part) => contains(part, place)));
  return holding.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
