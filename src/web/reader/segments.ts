import type { Span } from "../../core/model/span.ts";

/** A piece of a text that no span begins or ends inside of. */
export interface Segment extends Span {
  /** Indexes of the spans that it lies inside of. */
  readonly inside: readonly number[];
}

/** Cuts a range of a text wherever a span begins or ends; spans may overlap, stand in each other and reach out of the range. */
export function cutSegments({ start, end }: Span, spans: readonly Span[]): Segment[] {
  const ends = spans.flatMap((span) => [span.start, span.end]).filter((at) => start < at && at < end);
  const cuts = [...new Set([start, ...ends, end])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => toSegment({ start: cuts[index]!, end: to }, spans));
}

const toSegment = (piece: Span, spans: readonly Span[]): Segment => ({
  ...piece,
  inside: spans.flatMap((span, index) => (span.start <= piece.start && piece.end <= span.end ? [index] : [])),
});

/** The paragraphs of a text, which empty lines part. */
export function splitParagraphs(text: string): Span[] {
  const gaps = [...text.matchAll(/\n\s*\n/g)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), text.length];
  return starts.map((start, index) => ({ start, end: ends[index]! })).filter(({ start, end }) => start < end);
}
