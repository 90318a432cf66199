import type { Profile } from "./profile.ts";
import { others } from "./weighted-words.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

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
  const weigh = weighFor(a, b);
  const left = new Float64Array(a.words.length);
  const right = new Float64Array(b.words.length);
  let rarest = 0;
  for (let row = 0; row < left.length; row++) {
    const word = a.words[row]!;
    for (let column = 0; column < right.length; column++) {
      const alike = vocabulary.alike(word, b.words[column]!);
      if (alike === 0) continue;
      if (alike > left[row]!) left[row] = alike;
      if (alike > right[column]!) right[column] = alike;
      if (word === b.words[column]) rarest = Math.max(rarest, weigh(word));
    }
  }
  return { left: covered(a, left, weigh), right: covered(b, right, weigh), rarest };
}

type Weigh = (word: Word) => number;

/** A word weighs more the rarer it is in news, and the fewer assertions of the two articles hold it. */
function weighFor({ inArticle: one }: Profile, { inArticle: other }: Profile): Weigh {
  const size = others + one.size + other.size;
  const most = Math.log(1 + size);
  return ({ id, rarity }) => {
    const uses = (one.counts.get(id) ?? 0) + (other.counts.get(id) ?? 0);
    return rarity * (Math.log(1 + size / Math.max(uses, 1)) / most);
  };
}

/** What an assertion's words come to, each as like the other's likest word as `best` says. */
function covered({ words, isPlain }: Profile, best: Float64Array, weigh: Weigh): Covered {
  let [near, same, plain, whole, plainWhole] = [0, 0, 0, 0, 0];
  for (let at = 0; at < words.length; at++) {
    const weight = weigh(words[at]!);
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
