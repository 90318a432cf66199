import type { WordVectors } from "../../words/word-vectors.ts";
import type { Usage } from "./usage.ts";
import type { Word } from "./vocabulary.ts";
import { rarityIn } from "./weighted-words.ts";

/** Where the words of an assertion point to together: a vector of length 1; null where no word has one. */
export type Meaning = Float64Array | null;

/** The mean of the words' vectors, rare words counting more. */
export function meaningOf(words: readonly Word[], usage: Usage, vectors: WordVectors | undefined): Meaning {
  const known = words.filter(({ row }) => row >= 0);
  if (!vectors || known.length === 0) return null;
  const { dimensions, values, scales } = vectors;
  const sum = new Float64Array(dimensions);
  for (const { id, row, rarity } of known) {
    const weight = rarity * rarityIn(usage, id) * scales[row]!;
    for (let at = 0; at < dimensions; at++) sum[at]! += weight * values[row * dimensions + at]!;
  }
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((value) => value / length);
}

/** How far two meanings point the same way: 0 to 1. */
export function meaningsAlike(a: Meaning, b: Meaning): number {
  if (a === null || b === null) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return Math.max(0, sum);
}
