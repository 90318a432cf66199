import type { Actor } from "../../model/actor.ts";
import type { Quantity } from "../../model/event.ts";
import type { TimeRange } from "../../model/time.ts";
import { stem } from "../../text/stem.ts";
import type { WordVectors } from "../../words/word-vectors.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { farEnd } from "../origins/far-end.ts";
import { sideOf } from "../origins/spokespeople.ts";
import { printedWords } from "../printed-words.ts";

/** A content word of an assertion. */
export interface Word {
  /** The same number is the same stem, in one story. */
  readonly id: number;
  /** Its row among the vectors; -1 where there is none. */
  readonly row: number;
  /** How rare it is in news, 0 to 1. */
  readonly rarity: number;
}

/** Somebody whom an assertion names, and the side they are on. */
export interface Named {
  readonly id: string;
  readonly side: string;
}

/** What an article as a whole knows that weighs its words: how many assertions it has, and how many of them hold a word, by the word's number. */
export interface Usage {
  readonly size: number;
  readonly counts: ReadonlyMap<number, number>;
}

/** An assertion ready to be compared. */
export interface Profile {
  readonly one: StoryAssertion;
  /** Different content words in order, without those that name actors, dates and amounts. */
  readonly words: readonly Word[];
  readonly named: readonly Named[];
  readonly amounts: readonly Quantity[];
  readonly dates: readonly TimeRange[];
  readonly events: ReadonlySet<string>;
  /** Whose word it is, by actor; null for own voice and nameless sources. */
  readonly speaker: string | null;
  /** Stems of what it quotes. */
  readonly quoted: ReadonlySet<string>;
  readonly usage: Usage;
}

/** Words that no vector knows are rarer than any that one does. */
const unknownRarity = 1;

class Vocabulary {
  readonly #vectors: WordVectors | undefined;
  readonly #words = new Map<string, Word>();
  constructor(vectors: WordVectors | undefined) {
    this.#vectors = vectors;
  }
  word(term: string): Word {
    const known = this.#words.get(term);
    if (known) return known;
    const rows = this.#vectors?.rows;
    const row = rows?.get(term) ?? rows?.get(stem(term)) ?? -1;
    const rarity = row < 0 ? unknownRarity : Math.log(2 + row) / Math.log(2 + rows!.size);
    const word = { id: this.#words.size, row, rarity };
    this.#words.set(term, word);
    return word;
  }
}

/** Every assertion as a profile, in the same order. */
export function profilesOf(
  assertions: readonly StoryAssertion[],
  actors: ReadonlyMap<string, Actor>,
  vectors: WordVectors | undefined,
): Profile[] {
  const vocabulary = new Vocabulary(vectors);
  const words = assertions.map((one) => wordsOf(one, actors, vocabulary));
  const usage = usageByArticle(assertions, words);
  return assertions.map((one, at) => ({
    one,
    words: words[at]!,
    named: one.assertion.actors.flatMap((id) => namedBy(actors.get(id))),
    amounts: one.assertion.quantities,
    dates: one.times.flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])),
    events: new Set(one.events.map(({ id }) => id)),
    speaker: farEnd(one.chain, actors)?.actor ?? null,
    quoted: new Set(one.assertion.quotations.flatMap((span) => printedWords(wordsAt(one, span)).map(stem))),
    usage: usage.get(one.article.id)!,
  }));
}

const namedBy = (actor: Actor | undefined): Named[] => (actor ? [{ id: actor.id, side: sideOf(actor) }] : []);

function wordsOf(one: StoryAssertion, actors: ReadonlyMap<string, Actor>, vocabulary: Vocabulary): Word[] {
  const told = wordsToldOtherwise(one, actors);
  const terms = new Set(one.assertion.terms.filter((term) => !told.has(term)));
  return [...terms].map((term) => vocabulary.word(term));
}

/** The terms that stand behind actors, dates and amounts: they count as these, and [85 minutes] is [an hour and 25]. */
function wordsToldOtherwise(one: StoryAssertion, actors: ReadonlyMap<string, Actor>): Set<string> {
  const named = one.assertion.actors.flatMap((id) => actors.get(id) ?? []);
  const names = named.flatMap(({ name, aliases }) => [name, ...aliases]);
  const dates = one.times.filter(({ from }) => from !== null);
  const spans = [...dates, ...one.assertion.quantities].map(({ span }) => wordsAt(one, span));
  const words = [...names, ...spans].flatMap(printedWords);
  return new Set([...words, ...words.map(stem)]);
}

function usageByArticle(
  assertions: readonly StoryAssertion[],
  words: readonly (readonly Word[])[],
): Map<string, Usage> {
  const usage = new Map<string, { size: number; counts: Map<number, number> }>();
  for (const [at, { article }] of assertions.entries()) {
    const one = usage.get(article.id) ?? { size: 0, counts: new Map<number, number>() };
    usage.set(article.id, one);
    one.size++;
    for (const { id } of words[at]!) one.counts.set(id, (one.counts.get(id) ?? 0) + 1);
  }
  return usage;
}
