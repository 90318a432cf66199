import type { Material, StoryAssertion } from "../material.ts";
import { candidatePairs } from "./candidates.ts";
import { clusterPairs, type Pair } from "./cluster.ts";
import { weighFeatures } from "./features.ts";
import { chooseGist } from "./gist.ts";
import { similarity } from "./similarity.ts";
import type { WordVectors } from "../../words/word-vectors.ts";
import { mayAlign } from "./vetoes.ts";

/** A claim before its origins and verdict are known. */
export interface AlignedClaim {
  readonly id: string;
  readonly gist: string;
  readonly assertions: readonly StoryAssertion[];
}

/** How alike two assertions must be to be one claim. By the same reading as the weights of features. */
const threshold = 0.4;

/** Groups assertions of the same content; the widest told claim comes first. */
export function alignClaims({ assertions, actors }: Material, _words?: WordVectors): AlignedClaim[] {
  const features = weighFeatures(assertions, actors);
  const score = (a: number, b: number) =>
    mayAlign(assertions[a]!, assertions[b]!) ? similarity(features[a]!, features[b]!) : Number.NEGATIVE_INFINITY;
  const pairs: Pair[] = [];
  for (const [a, b] of candidatePairs(features)) {
    const found = score(a, b);
    if (found >= threshold) pairs.push({ a, b, score: found });
  }
  const clusters = clusterPairs(assertions.length, pairs, { score, threshold });
  const claims = clusters.map((items) => ({
    gist: chooseGist(items, assertions, score),
    assertions: items.map((item) => assertions[item]!),
    first: items[0]!,
  }));
  return claims
    .toSorted((a, b) => breadth(b.assertions) - breadth(a.assertions) || a.first - b.first)
    .map(({ gist, assertions: members }, index) => ({ id: `c${index + 1}`, gist, assertions: members }));
}

const breadth = (assertions: readonly StoryAssertion[]): number => new Set(assertions.map(({ outlet }) => outlet)).size;
