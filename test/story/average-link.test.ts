import * as fc from "fast-check";
import { expect, test } from "vitest";
import { averageLink } from "../../src/core/story/average-link.ts";

/** The same by its definition: all means anew at each step. */
function plainly(scores: readonly (readonly number[])[], threshold: number): number[][] {
  let clusters = scores.map((_, at) => [at]);
  const mean = (one: readonly number[], other: readonly number[]): number => {
    const all = one.flatMap((a) => other.map((b) => scores[Math.max(a, b)]![Math.min(a, b)]!));
    return all.reduce((sum, score) => sum + score, 0) / all.length;
  };
  for (;;) {
    let best = { value: -Infinity, a: -1, b: -1 };
    for (let a = 0; a < clusters.length; a++)
      for (let b = a + 1; b < clusters.length; b++) {
        const value = mean(clusters[a]!, clusters[b]!);
        if (value > best.value) best = { value, a, b };
      }
    if (best.a < 0 || best.value < threshold) return clusters;
    const joined = [...clusters[best.a]!, ...clusters[best.b]!].sort((a, b) => a - b);
    clusters = clusters.filter((_, at) => at !== best.b).with(best.a, joined);
  }
}

const table = fc
  .integer({ min: 0, max: 12 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, at) =>
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: at, maxLength: at }),
      ),
    ),
  );

test("it does what its definition says", () => {
  fc.assert(
    fc.property(table, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (scores, threshold) => {
      const found = averageLink({ sizes: scores.map(() => 1), sumOf: (a, b) => scores[b]![a]! }, threshold);
      expect(found).toEqual(plainly(scores, threshold));
    }),
  );
});

test("a chain of likes makes no cluster, and what must stay apart does", () => {
  const chain = [[], [0.6], [0, 0.6]];
  expect(averageLink({ sizes: [1, 1, 1], sumOf: (a, b) => chain[b]![a]! }, 0.5)).toEqual([[0, 1], [2]]);
  const apart = [[], [1], [-Infinity, 1]];
  expect(averageLink({ sizes: [1, 1, 1], sumOf: (a, b) => apart[b]![a]! }, 0.1)).toEqual([[0, 1], [2]]);
});

test("the pairs of a large first cluster count each", () => {
  const sums = [[], [3], [0.4, 0.1]];
  expect(averageLink({ sizes: [10, 1, 1], sumOf: (a, b) => sums[b]![a]! }, 0.3)).toEqual([[0, 1], [2]]);
});
