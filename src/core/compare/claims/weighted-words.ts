import type { Usage } from "./usage.ts";
import type { Word } from "./vocabulary.ts";

/** Words with what each counts, by number ascending; the weights' squares sum to 1. */
export interface WeightedWords {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Assertions that a word is counted against beside those of its story, so that in a short one a word told twice is not common. */
export const others = 30;

/** Inverse document frequency of a word over assertions. */
export const rarityIn = ({ size, counts }: Usage, id: number): number =>
  Math.log((others + size) / (counts.get(id) ?? 1));

/** The TF-IDF vector of different words. */
export function weighWords(words: readonly Word[], usage: Usage): WeightedWords {
  const ids = Int32Array.from(words, ({ id }) => id).sort();
  const weights = Float64Array.from(ids, (id) => rarityIn(usage, id));
  const length = Math.hypot(...weights);
  return { ids, weights: weights.map((weight) => weight / length) };
}

/** TF-IDF cosine: 0 to 1. */
export function cosine(a: WeightedWords, b: WeightedWords): number {
  let sum = 0;
  for (let left = 0, right = 0; left < a.ids.length && right < b.ids.length;) {
    const one = a.ids[left]!;
    const other = b.ids[right]!;
    if (one === other) sum += a.weights[left++]! * b.weights[right++]!;
    else if (one < other) left++;
    else right++;
  }
  return sum;
}
