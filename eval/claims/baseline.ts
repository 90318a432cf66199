import type { Claim, Dossier } from "../../src/core/model/index.ts";
import { clusterPairs, type Pair } from "../../src/core/compare/claims/cluster.ts";
import { stem } from "../../src/core/text/stem.ts";

type Vector = ReadonlyMap<string, number>;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stem(word));

/** TF-IDF vectors of length 1, document frequencies counted over the texts themselves. */
export function tfIdf(texts: readonly string[]): Vector[] {
  const bags = texts.map((text) => Map.groupBy(wordsOf(text), (word) => word));
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weighted = [...bag].map(
      ([word, { length }]) => [word, length * Math.log(texts.length / counts.get(word)!)] as const,
    );
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    return new Map(weighted.map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
  });
}

export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/** The same assertions grouped by TF-IDF cosine alone: average link over all pairs, cut at each of the thresholds. */
export function baselineDossiers(dossier: Dossier, thresholds: readonly number[]): Dossier[] {
  const texts = new Map(dossier.articles.map(({ id, text }) => [id, text]));
  const assertions = dossier.claims.flatMap((claim) => claim.assertions.map((assertion) => ({ claim, assertion })));
  const vectors = tfIdf(
    assertions.map(({ assertion: { article, span } }) => texts.get(article)!.slice(span.start, span.end)),
  );
  const score = (a: number, b: number): number => cosine(vectors[a]!, vectors[b]!);
  const pairs = vectors.flatMap((_, b) =>
    Array.from({ length: b }, (__, a): Pair => ({ a, b, score: score(a, b) })).filter((pair) => pair.score > 0),
  );
  return thresholds.map((threshold) => {
    const clusters = clusterPairs(assertions.length, pairs, { threshold, otherwise: 0 });
    const claims = clusters.map((items, at): Claim => {
      const first = assertions[items[0]!]!.claim;
      return { ...first, id: `b${at}`, assertions: items.map((item) => assertions[item]!.assertion) };
    });
    return { ...dossier, claims };
  });
}
