import type { Profile } from "./profile.ts";
import { others } from "./weighted-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How much of one assertion the other one covers. */
interface Covered {
  /** Its share in words alike, in the same words, and in words alike that name nothing: 0 to 1. */
  readonly near: number;
  readonly same: number;
  readonly plain: number;
  /** The weights of what is covered and of what is not. */
  readonly matched: number;
  readonly unmatched: number;
}

/** What the words of two assertions have in common. */
export interface CommonWords {
  readonly left: Covered;
  readonly right: Covered;
  /** The weight of the rarest word that both hold. */
  readonly rarest: number;
}

/** Compares each word of one assertion with each of another, once. */
export function commonWords(a: Profile, b: Profile, vocabulary: Vocabulary): CommonWords {
  const [weights, otherWeights] = [weigh(a, b), weigh(b, a)];
  const left = new Float64Array(weights.length);
  const right = new Float64Array(otherWeights.length);
  let rarest = 0;
  for (let row = 0; row < left.length; row++) {
    const word = a.words[row]!;
    for (let column = 0; column < right.length; column++) {
      const alike = vocabulary.alike(word, b.words[column]!);
      if (alike === 0) continue;
      if (alike > left[row]!) left[row] = alike;
      if (alike > right[column]!) right[column] = alike;
      if (word === b.words[column]) rarest = Math.max(rarest, weights[row]!);
    }
  }
  return { left: covered(weights, left, a.isPlain), right: covered(otherWeights, right, b.isPlain), rarest };
}

/** What the words of one assertion weigh beside another: more the rarer they are in news, and the fewer assertions of the two articles hold them. */
function weigh({ words, uses, inArticle }: Profile, { inArticle: other }: Profile): Float64Array {
  const size = others + inArticle.size + other.size;
  const most = Math.log(1 + size);
  const weights = new Float64Array(words.length);
  for (let at = 0; at < weights.length; at++) {
    const { id, rarity } = words[at]!;
    weights[at] = rarity * (Math.log(1 + size / (uses[at]! + (other.counts.get(id) ?? 0))) / most);
  }
  return weights;
}

/** What an assertion's words come to, each as like the other's likest word as `best` says. */
function covered(weights: Float64Array, best: Float64Array, isPlain: readonly boolean[]): Covered {
  let [near, same, plain, whole, plainWhole] = [0, 0, 0, 0, 0];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    whole += weight;
    near += weight * best[at]!;
    if (best[at] === 1) same += weight;
    if (!isPlain[at]) continue;
    plainWhole += weight;
    plain += weight * best[at]!;
  }
  return {
    near: share(near, whole),
    same: share(same, whole),
    plain: share(plain, plainWhole),
    matched: near,
    unmatched: whole - near,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
