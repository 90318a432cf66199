import { isName } from "./article-terms.ts";
import { rarityOf, type Background } from "./background.ts";
import type { ProfileTerm, StoryProfile } from "./profile.ts";
import { hashWord } from "./shingles.ts";

/** An article's terms with what each counts in its title, in title and lead, and in all of it; each of the three has length 1. */
export interface WeightedTerms {
  /** Hashes of the terms, ascending. */
  readonly hashes: Uint32Array;
  /** Three weights a term. */
  readonly weights: Float64Array;
}

/** The parts of an article that are compared, as what its title, lead and rest count in each. */
const parts: readonly (readonly [title: number, lead: number, rest: number])[] = [
  [1, 0, 0],
  [2, 1, 0],
  [2, 1, 1],
];
export const partCount = parts.length;

/** Names say again what the words of the name say. */
const nameWeight = 0.5;

/** Rare terms count more than their information alone: 1 to 1.5 did about equally well on the halves to tune on. */
const rarityPower = 1.3;

/** What a term weighs in one part: TF-IDF with the logarithm of how often it is told. */
function weightIn(part: number, [term, title, lead, rest]: ProfileTerm, rarity: number): number {
  const [inTitle, inLead, inRest] = parts[part]!;
  const count = inTitle * title + inLead * lead + inRest * rest;
  return Math.log(1 + count) * rarity ** rarityPower * (isName(term) ? nameWeight : 1);
}

/** What a term weighs in the whole article. */
export const weightOf = (term: ProfileTerm, background: Background): number =>
  weightIn(partCount - 1, term, rarityOf(term[0], background));

function weigh({ terms }: StoryProfile, background: Background): WeightedTerms {
  const sorted = terms
    .map((term) => ({ term, hash: hashWord(term[0]) >>> 0, rarity: rarityOf(term[0], background) }))
    .sort((one, other) => one.hash - other.hash);
  const weights = new Float64Array(partCount * sorted.length);
  for (let part = 0; part < partCount; part++) {
    let squares = 0;
    for (const [at, { term, rarity }] of sorted.entries()) {
      const weight = weightIn(part, term, rarity);
      weights[partCount * at + part] = weight;
      squares += weight * weight;
    }
    if (squares === 0) continue;
    for (let at = part; at < weights.length; at += partCount) weights[at]! /= Math.sqrt(squares);
  }
  return { hashes: Uint32Array.from(sorted, ({ hash }) => hash), weights };
}

/** Articles whose weights are remembered with a background, about 5 kB each; stories recur in neighbourhood after neighbourhood. */
const remembered = 4000;
const known = new WeakMap<Background, Map<StoryProfile, WeightedTerms>>();

/** The weights of an article's terms against a background: the same for the same values, remembered for a profile object. */
export function weighTerms(profile: StoryProfile, background: Background): WeightedTerms {
  const weighed = known.get(background) ?? new Map<StoryProfile, WeightedTerms>();
  known.set(background, weighed);
  const found = weighed.get(profile);
  if (found) return found;
  if (weighed.size >= remembered) weighed.clear();
  const terms = weigh(profile, background);
  weighed.set(profile, terms);
  return terms;
}
