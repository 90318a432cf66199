import { rowOf, slotOf, type HashIndex } from "./hash-index.ts";

/** Learned weights by feature hash: rows of `rowWidth` signed bytes, one a label and then unused, in units of `scale`. */
export interface FeatureWeights {
  readonly index: HashIndex;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Values a row: as many as there can be labels. */
export const rowWidth = 8;

/** The sum of the first weight of each feature that is known. */
export function sumOfFirst({ index, weights, scale }: FeatureWeights, hashes: readonly number[]): number {
  let sum = 0;
  for (const hash of hashes) {
    const row = rowOf(index, hash);
    if (row >= 0) sum += weights[row * rowWidth]!;
  }
  return sum * scale;
}

/**
 * Adds the weights of one feature of each cell to the cells' sums, `rowWidth` values a cell. Most of the time of a chain
 * is spent here: the search for the row and the sum are written out.
 */
export function addWeights(
  { index: { slots, mask }, weights }: FeatureWeights,
  hashes: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  for (let cell = 0; cell < count; cell++) {
    const hash = hashes[cell]!;
    let slot = slotOf(hash, mask);
    let row = slots[slot * 2 + 1]!;
    while (row !== 0 && slots[slot * 2] !== hash) {
      slot = (slot + 1) & mask;
      row = slots[slot * 2 + 1]!;
    }
    if (row === 0) continue;
    const from = (row - 1) * rowWidth;
    const to = cell * rowWidth;
    sums[to]! += weights[from]!;
    sums[to + 1]! += weights[from + 1]!;
    sums[to + 2]! += weights[from + 2]!;
    sums[to + 3]! += weights[from + 3]!;
    sums[to + 4]! += weights[from + 4]!;
    sums[to + 5]! += weights[from + 5]!;
    sums[to + 6]! += weights[from + 6]!;
  }
}
