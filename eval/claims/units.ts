import type { Article, Claim, Dossier, Evidence, Span } from "../../src/core/model/index.ts";
import type { Item } from "../b-cubed.ts";
import { tallyPairs, type Tally } from "../scores.ts";
import { coveredWords, findWords, jaccard } from "../words.ts";
import type { GoldClaim, GoldUnit } from "./gold.ts";

/** One article's words for a predicted claim. */
export type FoundUnit = {
  readonly claim: Claim;
  readonly assertion: Claim["assertions"][number];
  readonly words: readonly number[];
};

/** What stands for a marked unit in the dossier; null where nothing does. */
export type Matched = { readonly gold: GoldUnit; readonly found: FoundUnit | null };

/** How much of the shorter of two units the longer one must hold. */
const fewestShared = 0.5;

/** Finds the words of spans in the articles of a story. */
export class StoryWords {
  readonly #words: ReadonlyMap<string, readonly Span[]>;
  constructor(articles: readonly Article[]) {
    this.#words = new Map(articles.map(({ id, text }) => [id, findWords(text)]));
  }
  at(article: string, span: Span): number[] {
    return coveredWords(this.#words.get(article) ?? [], [span]);
  }
}

/** All assertions of a dossier's claims, by article. */
export function foundUnits({ claims }: Dossier, words: StoryWords): Map<string, FoundUnit[]> {
  const all = claims.flatMap((claim) =>
    claim.assertions.map((assertion) => ({ claim, assertion, words: words.at(assertion.article, assertion.span) })),
  );
  return Map.groupBy(all, ({ assertion }) => assertion.article);
}

/** Pairs each marked unit with the assertion that shares most of its words. */
export function matchUnits(
  claims: readonly GoldClaim[],
  found: ReadonlyMap<string, readonly FoundUnit[]>,
  words: StoryWords,
): Matched[][] {
  return claims.map(({ units }) =>
    units.map((gold) => ({ gold, found: bestFor(words.at(gold.article, gold.span), found.get(gold.article) ?? []) })),
  );
}

const bestFor = (gold: readonly number[], found: readonly FoundUnit[]): FoundUnit | null =>
  nearUnits(gold, found)[0] ?? null;

/** Of units of one article, those that are about the same as a marked one, the nearest first. */
export function nearUnits<Unit extends { readonly words: readonly number[] }>(
  gold: readonly number[],
  units: readonly Unit[],
): Unit[] {
  const near = units
    .filter(({ words }) => coverage(gold, words) >= fewestShared)
    .map((unit) => ({ unit, score: jaccard(gold, unit.words) }));
  return near.toSorted((a, b) => b.score - a.score).map(({ unit }) => unit);
}

/** How much of the shorter of two lists of words is in the longer: 0 to 1. */
function coverage(gold: readonly number[], words: readonly number[]): number {
  const shorter = Math.min(gold.length, words.length);
  return shorter === 0 ? 0 : gold.filter((word) => words.includes(word)).length / shorter;
}

/** A unit to be scored, with the article it stands in. */
export type ScoredItem = Item & { readonly article: string };

/**
 * What is scored: each marked unit, in its claim and in the predicted claim of the assertion that stands for it; and each
 * assertion in a predicted claim of several articles that lies in no marked unit and in nothing to be ignored: people left it alone.
 */
export function itemsOf(
  matched: readonly (readonly Matched[])[],
  found: ReadonlyMap<string, readonly FoundUnit[]>,
  words: StoryWords,
  ignored: readonly Evidence[],
): ScoredItem[] {
  const marked = matched.flatMap((units, at) =>
    units.map(({ gold, found: one }, place) => ({
      article: gold.article,
      gold: [`claim ${at}`],
      predicted: [one?.claim.id ?? `nothing ${at} ${place}`],
    })),
  );
  const covered = [...matched.flat().map(({ gold }) => gold), ...ignored];
  const places = Map.groupBy(
    covered.map(({ article, span }) => ({ article, words: words.at(article, span) })),
    ({ article }) => article,
  );
  const extra = [...found.values()].flat().filter((one) => {
    const wide = new Set(one.claim.assertions.map(({ article }) => article)).size > 1;
    const near = places.get(one.assertion.article) ?? [];
    return wide && !near.some((place) => coverage(place.words, one.words) >= fewestShared);
  });
  return [
    ...marked,
    ...extra.map(({ claim, assertion }) => ({
      article: assertion.article,
      gold: [`alone ${assertion.article} ${assertion.span.start} ${assertion.span.end}`],
      predicted: [claim.id],
    })),
  ];
}

/** Pairs of items in different articles, in one claim by either side. */
export function pairTally(items: readonly ScoredItem[]): Tally {
  let [both, gold, predicted] = [0, 0, 0];
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) {
      if (one.article === other.article) continue;
      const [inGold, inPredicted] = [one.gold[0] === other.gold[0], one.predicted[0] === other.predicted[0]];
      if (inGold) gold++;
      if (inPredicted) predicted++;
      if (inGold && inPredicted) both++;
    }
  return tallyPairs(both, predicted, gold);
}
