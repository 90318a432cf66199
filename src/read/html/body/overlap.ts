import { shinglesOf } from "../../../core/story/shingles.ts";
import type { Reading } from "./rivals.ts";

const known = new WeakMap<Reading, ReadonlySet<number>>();

/** The runs of words of a reading, made once. */
export function shinglesOfReading(reading: Reading): ReadonlySet<number> {
  const shingles = known.get(reading) ?? new Set(shinglesOf(reading.join("\n")));
  known.set(reading, shingles);
  return shingles;
}

/** Share of a text's runs of five words that are among some others. */
export function shareAmong(shingles: Iterable<number>, others: ReadonlySet<number>): number {
  let [all, shared] = [0, 0];
  for (const shingle of shingles) {
    all++;
    if (others.has(shingle)) shared++;
  }
  return shared / Math.max(1, all);
}
