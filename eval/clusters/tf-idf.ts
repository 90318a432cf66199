import { averageLink } from "../../src/core/story/average-link.ts";
import { cosine, tfIdf } from "../claims/baseline.ts";

const thresholds = Array.from({ length: 24 }, (_, at) => 0.04 + at * 0.02);

/** Texts grouped by TF-IDF cosine alone, average link over all pairs, once for each of several thresholds, as the places of the texts. */
export function tfIdfGroups(texts: readonly string[]): number[][][] {
  const vectors = tfIdf(texts);
  const cosines = vectors.map((one, a) => Float64Array.from(vectors.slice(0, a), (other) => cosine(one, other)));
  const clusters = { sizes: texts.map(() => 1), sumOf: (a: number, b: number) => cosines[b]![a]! };
  return thresholds.map((threshold) => averageLink(clusters, threshold));
}
