import { capacityFor, slotOf } from "./hash-index.ts";

/**
 * Learned weights by feature hash, with open addressing. A slot of 16 bytes holds a hash, 1 where it is taken, and `rowWidth` signed
 * bytes, one a label and then unused, in units of `scale`: all of a feature is in one line of the processor's cache.
 */
export interface FeatureWeights {
  readonly slots: Int32Array;
  /** The same memory in bytes. */
  readonly bytes: Int8Array;
  readonly mask: number;
  readonly scale: number;
}

/** Values a row: as many as there can be labels. */
export const rowWidth = 8;

/** 32-bit numbers a slot, bytes a slot, and where its row begins. */
const slotNumbers = 4;
const slotBytes = 16;
const rowStart = 8;

/** A table of distinct hashes and their rows, `rowWidth` values each. */
export function packFeatures(hashes: Int32Array, rows: Int8Array, scale: number): FeatureWeights {
  const capacity = capacityFor(hashes.length);
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * slotNumbers);
  const bytes = new Int8Array(slots.buffer);
  for (let row = 0; row < hashes.length; row++) {
    let slot = slotOf(hashes[row]!, mask);
    while (slots[slot * slotNumbers + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * slotNumbers] = hashes[row]!;
    slots[slot * slotNumbers + 1] = 1;
    bytes.set(rows.subarray(row * rowWidth, (row + 1) * rowWidth), slot * slotBytes + rowStart);
  }
  return { slots, bytes, mask, scale };
}

/** Where the row of a feature begins in `bytes`; -1 for an unknown one. */
function rowOf({ slots, mask }: FeatureWeights, hash: number): number {
  let slot = slotOf(hash, mask);
  while (slots[slot * slotNumbers + 1] !== 0) {
    if (slots[slot * slotNumbers] === hash) return slot * slotBytes + rowStart;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The sum of the first weight of each feature that is known. */
export function sumOfFirst(features: FeatureWeights, hashes: readonly number[]): number {
  let sum = 0;
  for (const hash of hashes) {
    const row = rowOf(features, hash);
    if (row >= 0) sum += features.bytes[row]!;
  }
  return sum * features.scale;
}

/**
 * Adds the weights of one feature of each cell to the cells' sums, `rowWidth` values a cell. Most of the time of a chain
 * is spent here: the sum is written out.
 */
export function addWeights(features: FeatureWeights, hashes: Int32Array, count: number, sums: Int32Array): void {
  const { bytes } = features;
  for (let cell = 0; cell < count; cell++) {
    const from = rowOf(features, hashes[cell]!);
    if (from < 0) continue;
    const to = cell * rowWidth;
    sums[to]! += bytes[from]!;
    sums[to + 1]! += bytes[from + 1]!;
    sums[to + 2]! += bytes[from + 2]!;
    sums[to + 3]! += bytes[from + 3]!;
    sums[to + 4]! += bytes[from + 4]!;
    sums[to + 5]! += bytes[from + 5]!;
    sums[to + 6]! += bytes[from + 6]!;
  }
}
