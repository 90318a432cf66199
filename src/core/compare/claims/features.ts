import { stem } from "../../text/stem.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";
import { rangeText } from "../ranges.ts";

/**
 * What a feature of each kind is worth beside its rarity. `term` and `actor` are what an assertion consists of and
 * count on both sides; the others are signs that lift a pair that shares them and cost nothing where one side is
 * silent. Set by reading the claims of the seeds and of examples/, not on annotated text.
 */
export const featureWeights = { term: 1, actor: 0.6, event: 1.5, time: 1.2, quantity: 1.2, quoted: 0.6 } as const;
export type FeatureKind = keyof typeof featureWeights;

/** An assertion as weighted features, ready to be compared. */
export interface Features {
  /** Weight of each feature by its key. */
  readonly weights: ReadonlyMap<string, number>;
  /** Sum over terms and actors: what there is to share. */
  readonly substance: number;
}

/** Rarity against a story of this many assertions, whatever its size: an unrelated article then changes no weight. */
const referenceSize = 150;
const rarity = (count: number): number => Math.log(1 + referenceSize / count);

/** Quoted words shorter than this say nothing about the quotation. */
const shortestQuoted = 4;

function* featureKeys(one: StoryAssertion): Generator<readonly [FeatureKind, string]> {
  for (const term of one.assertion.terms) yield ["term", term];
  for (const actor of one.assertion.actors) yield ["actor", actor];
  if (one.event) yield ["event", one.event.id];
  for (const { from, to } of one.times) if (from && to) yield ["time", rangeText({ from, to })];
  for (const { unit, low, high } of one.assertion.quantities)
    yield ["quantity", `${unit} ${Math.round((low + high) / 2)}`];
  for (const span of one.assertion.quotations)
    for (const word of printedWords(wordsAt(one, span)))
      if (word.length >= shortestQuoted) yield ["quoted", stem(word)];
}

/** The features of each assertion, weighted by how rare they are among all of them. */
export function weighFeatures(assertions: readonly StoryAssertion[]): Features[] {
  const keyed = assertions.map((one) => new Map([...featureKeys(one)].map(([kind, key]) => [`${kind} ${key}`, kind])));
  const counts = new Map<string, number>();
  for (const keys of keyed) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keyed.map((keys) => {
    const weights = new Map<string, number>();
    let substance = 0;
    for (const [key, kind] of keys) {
      const weight = featureWeights[kind] * rarity(counts.get(key)!);
      weights.set(key, weight);
      if (kind === "term" || kind === "actor") substance += weight;
    }
    return { weights, substance };
  });
}
