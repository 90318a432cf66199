import { isName } from "./article-terms.ts";
import { rarityOf, type Background } from "./background.ts";
import type { ProfileTerm, StoryProfile } from "./profile.ts";
import { Recent } from "./recent.ts";
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

/** Of one more than the place. */
const logarithms = Float64Array.from({ length: 64 }, (_, told) => Math.log(1 + told));

/** What a term weighs in one part: TF-IDF with the logarithm of how often it is told. */
function weightIn(part: number, [, title, lead, rest]: ProfileTerm, worth: number): number {
  const [inTitle, inLead, inRest] = parts[part]!;
  const told = inTitle * title + inLead * lead + inRest * rest;
  return (logarithms[told] ?? Math.log(1 + told)) * worth;
}

/** What is remembered with a background: what terms are worth, and the weights of about 5 kB each of articles, since stories recur in neighbourhood after neighbourhood. */
interface Remembered {
  readonly worths: Recent<string, number>;
  readonly weights: Recent<StoryProfile, WeightedTerms>;
}

const worthsKept = 150_000;
/** The articles of the days around one, among which its story is looked for, where some hundred come a day. */
export const weightsKept = 9000;
const remembered = new WeakMap<Background, Remembered>();

function recall(background: Background): Remembered {
  const found = remembered.get(background) ?? { worths: new Recent(worthsKept), weights: new Recent(weightsKept) };
  remembered.set(background, found);
  return found;
}

/** What a term is worth wherever it is told. */
function worthOf(term: string, background: Background, { worths }: Remembered): number {
  const known = worths.get(term);
  if (known !== undefined) return known;
  const worth = rarityOf(term, background) ** rarityPower * (isName(term) ? nameWeight : 1);
  worths.set(term, worth);
  return worth;
}

/** An article's terms with what each weighs in the whole of it. */
export function termWeights({ terms }: StoryProfile, background: Background): { term: string; weight: number }[] {
  const memory = recall(background);
  return terms.map((term) => ({
    term: term[0],
    weight: weightIn(partCount - 1, term, worthOf(term[0], background, memory)),
  }));
}

/** The weights of an article's terms against a background: the same for the same values, remembered for a profile object. */
export function weighTerms(profile: StoryProfile, background: Background): WeightedTerms {
  const memory = recall(background);
  const known = memory.weights.get(profile);
  if (known) return known;
  const sorted = profile.terms
    .map((term) => ({ term, hash: hashWord(term[0]), worth: worthOf(term[0], background, memory) }))
    .sort((one, other) => one.hash - other.hash);
  const weights = new Float64Array(partCount * sorted.length);
  for (let part = 0; part < partCount; part++) {
    let squares = 0;
    for (const [at, { term, worth }] of sorted.entries()) {
      const weight = weightIn(part, term, worth);
      weights[partCount * at + part] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = part; at < weights.length; at += partCount) weights[at]! /= length;
  }
  const weighed = { hashes: Uint32Array.from(sorted, ({ hash }) => hash), weights };
  memory.weights.set(profile, weighed);
  return weighed;
}
