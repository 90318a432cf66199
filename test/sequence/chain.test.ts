import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestLabels, logPartition, type Lattice } from "../../src/core/sequence/chain.ts";
import { bestLabellings } from "../../src/core/sequence/k-best.ts";
import { forbidMoves, labelsFor, mayFollow, stretchesOf } from "../../src/core/sequence/labels.ts";

const labels = 3;
const edges = 2;

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const lattices: fc.Arbitrary<Lattice> = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .record({
      scores: fc.array(weight, { minLength: length * labels, maxLength: length * labels }),
      moves: fc.array(weight, { minLength: edges * 12, maxLength: edges * 12 }),
      edges: fc.array(fc.integer({ min: 0, max: edges - 1 }), { minLength: length, maxLength: length }),
    })
    .map((parts) => ({
      length,
      labels,
      scores: Float64Array.from(parts.scores),
      moves: forbidMoves(Float32Array.from(parts.moves), labels),
      edges: Uint8Array.from(parts.edges),
    })),
);

/** Every allowed labelling with its score, best first: what the searches must agree with. */
function allLabellings(lattice: Lattice): { labels: number[]; score: number }[] {
  let partial: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let cell = 0; cell < lattice.length; cell++)
    partial = partial.flatMap((way) =>
      [0, 1, 2]
        .filter((to) => mayFollow(way.labels.at(-1) ?? -1, to))
        .map((to) => {
          const from = (way.labels.at(-1) ?? -1) + 1;
          const move = lattice.moves[lattice.edges[cell]! * 12 + from * labels + to]!;
          return { labels: [...way.labels, to], score: way.score + move + lattice.scores[cell * labels + to]! };
        }),
    );
  return partial.toSorted((a, b) => b.score - a.score);
}

test("the best labels are those of all labellings with the highest score", () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const [best] = allLabellings(lattice);
      const found = [...bestLabels(lattice)];
      const same = allLabellings(lattice).find((way) => way.labels.join() === found.join());
      expect(same!.score).toBeCloseTo(best!.score, 9);
    }),
  );
});

test("the k best labellings are the first k of all, without doubles", () => {
  fc.assert(
    fc.property(lattices, fc.integer({ min: 1, max: 9 }), (lattice, most) => {
      const all = allLabellings(lattice).slice(0, most);
      const found = bestLabellings(lattice, most);
      expect(found.map(({ score }) => score.toFixed(9))).toEqual(all.map(({ score }) => score.toFixed(9)));
      expect(new Set(found.map((way) => way.labels.join())).size).toBe(all.length);
    }),
  );
});

test("probabilities of all labellings sum to 1", () => {
  fc.assert(
    fc.property(lattices, (lattice) => {
      const log = logPartition(lattice);
      const sum = allLabellings(lattice).reduce((total, way) => total + Math.exp(way.score - log), 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

test("roles have a label that begins and one that goes on", () => {
  const { count, begin } = labelsFor(["source", "cue"]);
  expect([count, begin.source, begin.cue]).toEqual([5, 1, 3]);
  expect(stretchesOf([0, 1, 2, 1, 3, 4, 4], begin.cue, 10)).toEqual([{ first: 14, last: 17 }]);
  expect(stretchesOf([1, 2, 1], begin.source)).toEqual([
    { first: 0, last: 2 },
    { first: 2, last: 3 },
  ]);
});
