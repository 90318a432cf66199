import { cosine, type WeightedWords } from "../src/core/compare/claims/weighted-words.ts";
import type { Analysis } from "../src/core/model/index.ts";

/** The yardstick: the TF-IDF cosine of every two assertions of a story, and nothing done with them; gives how many reach a half. */
export function cosinesOfAllPairs(analyses: readonly Analysis[]): number {
  const vectors = vectorsOf(analyses.flatMap(({ assertions }) => assertions.map(({ terms }) => terms)));
  let alike = 0;
  for (let one = 0; one < vectors.length; one++)
    for (let other = one + 1; other < vectors.length; other++)
      if (cosine(vectors[one]!, vectors[other]!) >= 0.5) alike++;
  return alike;
}

function vectorsOf(texts: readonly (readonly string[])[]): WeightedWords[] {
  const numbers = new Map<string, number>();
  const holding: number[] = [];
  const bags = texts.map((terms) => {
    const ids = [...new Set(terms)].map((term) => numberOf(term, numbers));
    for (const id of ids) holding[id] = (holding[id] ?? 0) + 1;
    return Int32Array.from(ids).toSorted();
  });
  return bags.map((ids) => {
    const weights = Float64Array.from(ids, (id) => Math.log(texts.length / holding[id]!));
    const length = Math.hypot(...weights) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  });
}

function numberOf(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term) ?? numbers.size;
  numbers.set(term, known);
  return known;
}
