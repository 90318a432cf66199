import type { Actor } from "../../model/actor.ts";
import { stem } from "../../text/stem.ts";
import { byText } from "../order.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";
import { rangeText } from "../ranges.ts";

/**
 * What a feature of each kind is worth beside its rarity; `events` is that both tell of the same several events. Event and quoted words are signs: they lift a pair that shares
 * them and cost nothing where one side is silent. The others are what an assertion consists of, and count on both sides. Set by reading the claims of the seeds and of examples/, not on annotated text.
 */
const weights = { term: 1, actor: 0.8, event: 1.5, events: 3, time: 2, quantity: 2, quoted: 0.6 } as const;
export type FeatureKind = keyof typeof weights;

const isSign = (kind: FeatureKind): boolean => kind === "event" || kind === "quoted";

/** Weights of features by their keys. */
export type Weighted = ReadonlyMap<string, number>;

/** An assertion as weighted features, ready to be compared. */
export interface Features {
  readonly substance: Weighted;
  readonly signs: Weighted;
  /** Sum over the substance: what there is to share. */
  readonly total: number;
}

/** Rarity against a story of this many assertions, whatever its size: an unrelated article then changes no weight. */
const referenceSize = 150;
const rarity = (count: number): number => Math.log(1 + referenceSize / count);

/** Quoted words shorter than this say nothing about the quotation. */
const shortestQuoted = 4;

type Actors = ReadonlyMap<string, Actor>;

function* featureKeys(one: StoryAssertion, actors: Actors): Generator<readonly [FeatureKind, string]> {
  const { terms, actors: named, quantities, quotations } = one.assertion;
  const told = wordsToldOtherwise(one, actors);
  for (const term of terms) if (!told.has(term)) yield ["term", term];
  for (const actor of named) yield ["actor", actor];
  for (const { from, to } of one.times) if (from && to) yield ["time", rangeText({ from, to })];
  for (const { unit, low, high } of quantities) yield ["quantity", `${unit} ${magnitude((low + high) / 2)}`];
  for (const { id } of one.events) yield ["event", id];
  if (one.events.length > 1)
    yield [
      "events",
      one.events
        .map(({ id }) => id)
        .toSorted(byText)
        .join(" "),
    ];
  for (const word of quotations.flatMap((span) => printedWords(wordsAt(one, span))))
    if (word.length >= shortestQuoted) yield ["quoted", stem(word)];
}

/** The terms that stand behind actors, dates and amounts: they count as these, and [85 minutes] is [an hour and 25]. */
function wordsToldOtherwise(one: StoryAssertion, actors: Actors): Set<string> {
  const named = one.assertion.actors.flatMap((id) => actors.get(id) ?? []);
  const names = named.flatMap(({ name, aliases }) => [name, ...aliases]);
  const dates = one.times.filter(({ from }) => from !== null);
  const spans = [...dates, ...one.assertion.quantities].map(({ span }) => wordsAt(one, span));
  const words = [...names, ...spans].flatMap(printedWords);
  return new Set([...words, ...words.map(stem)]);
}

/** Amounts that differ by less than about a third mostly have one magnitude: 85 and 90. */
const magnitude = (value: number): number => Math.round(Math.log(Math.max(value, 1)) / Math.log(1.3));

/** The features of each assertion, weighted by how rare they are among all of them. */
export function weighFeatures(assertions: readonly StoryAssertion[], actors: Actors): Features[] {
  const keyed = assertions.map(
    (one) => new Map([...featureKeys(one, actors)].map(([kind, key]) => [`${kind} ${key}`, kind])),
  );
  const counts = new Map<string, number>();
  for (const keys of keyed) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keyed.map((keys) => {
    const weighted = [...keys].map(([key, kind]) => ({ key, kind, weight: weights[kind] * rarity(counts.get(key)!) }));
    const substance = weighted.filter(({ kind }) => !isSign(kind));
    const signs = weighted.filter(({ kind }) => isSign(kind));
    return {
      substance: new Map(substance.map(({ key, weight }) => [key, weight])),
      signs: new Map(signs.map(({ key, weight }) => [key, weight])),
      total: substance.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}
