/** Rows of a long list from one index up to, not including, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands in the document: a row, or room for the rows that do not. */
export type Piece =
  | { readonly kind: "row"; readonly at: number }
  | { readonly kind: "gap"; readonly at: number; readonly height: number };

/** Where each row begins, in pixels, and at last where all end. */
export function offsetsOf(heights: readonly number[]): number[] {
  let sum = 0;
  return [0, ...heights.map((height) => (sum += height))];
}

/** The row at a height; the last one below all. */
export function rowAt(offsets: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** As many rows come and go at once, so that not every pixel of scrolling is work. */
const step = 6;

/** The rows that a window shows, with a margin of pixels above and below. */
export function shownRange(offsets: readonly number[], top: number, height: number, margin: number): Range {
  const count = offsets.length - 1;
  const from = rowAt(offsets, top - margin);
  const to = Math.min(count, rowAt(offsets, top + height + margin) + 1);
  return { from: Math.floor(from / step) * step, to: Math.min(count, Math.ceil(to / step) * step) };
}

/** The rows of a range and one that is always there, such as that with the focus, with gaps for all others. */
export function piecesOf(offsets: readonly number[], { from, to }: Range, kept: number): Piece[] {
  const count = offsets.length - 1;
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  const isElsewhere = kept >= 0 && kept < count && (kept < from || kept >= to);
  const shown = isElsewhere ? [...rows, kept].toSorted((a, b) => a - b) : rows;
  const gap = (start: number, end: number): Piece[] =>
    end > start ? [{ kind: "gap", at: start, height: offsets[end]! - offsets[start]! }] : [];
  const pieces = shown.flatMap((at, index): Piece[] => [
    ...gap(index === 0 ? 0 : shown[index - 1]! + 1, at),
    { kind: "row", at },
  ]);
  return [...pieces, ...gap(shown.length === 0 ? 0 : shown.at(-1)! + 1, count)];
}
