import type { Reading } from "./rivals.ts";

/** Runs of this many words are seldom met twice by chance. */
const length = 4;

/** The runs of four words of a text, without case and marks; of a shorter text, the whole. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let start = 0; start <= Math.max(0, words.length - length); start++) {
    shingles.add(words.slice(start, start + length).join(" "));
  }
  return shingles;
}

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The shingles of a reading, made once. */
export function shinglesOfReading(reading: Reading): ReadonlySet<string> {
  const shingles = known.get(reading) ?? shinglesOf(reading.join("\n"));
  known.set(reading, shingles);
  return shingles;
}

/** Share of the one's shingles that are among the other's. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / Math.max(1, one.size);
}
