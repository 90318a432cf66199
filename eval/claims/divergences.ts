import type { Divergence, Evidence } from "../../src/core/model/index.ts";
import { matchGreedily } from "../match.ts";
import { tallyPairs, type Tally } from "../scores.ts";
import { overlaps } from "../words.ts";
import type { GoldDivergence } from "./gold.ts";

/** Kinds that people marked; emphasis is counted, not judged. */
const marked = (kind: Divergence["kind"]): boolean => kind !== "emphasis";

const touches = (one: readonly Evidence[], other: readonly Evidence[]): boolean =>
  one.some(({ article, span }) => other.some((place) => place.article === article && overlaps(span, place.span)));

/** How many of the marked sides stand in different values of a predicted divergence of the same kind; 0 below two. */
export function sidesFound(gold: GoldDivergence, { kind, values }: Divergence): number {
  if (gold.kind !== kind) return 0;
  const pairs = matchGreedily(gold.sides, values, (side, { evidence }) => (touches(side, evidence) ? 1 : 0));
  return pairs.length < 2 ? 0 : pairs.length;
}

/** The pairs of marked and predicted divergences, and what is left over on both sides. */
export function matchDivergences(gold: readonly GoldDivergence[], predicted: readonly Divergence[]) {
  const counted = predicted.filter(({ kind }) => marked(kind));
  const pairs = matchGreedily(gold, counted, sidesFound);
  return {
    pairs,
    missed: gold.filter((one) => !pairs.some((pair) => pair.gold === one)),
    extra: counted.filter((one) => !pairs.some((pair) => pair.predicted === one)),
  };
}

export function tallyDivergences(gold: readonly GoldDivergence[], predicted: readonly Divergence[]): Tally {
  const { pairs, missed, extra } = matchDivergences(gold, predicted);
  return tallyPairs(pairs.length, pairs.length + extra.length, pairs.length + missed.length);
}
