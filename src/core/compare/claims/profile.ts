import type { Actor } from "../../model/actor.ts";
import type { Quantity } from "../../model/event.ts";
import type { TimeRange } from "../../model/time.ts";
import { stem } from "../../text/stem.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { farEnd } from "../origins/far-end.ts";
import { sideOf } from "../origins/spokespeople.ts";
import { printedWords } from "../printed-words.ts";
import { meaningOf, type Meaning } from "./meaning.ts";
import { placesOf } from "./neighbours.ts";
import { relatedArticles } from "./related-articles.ts";
import { countUses, type Usage } from "./usage.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";
import { weighWords, type WeightedWords } from "./weighted-words.ts";

/** Somebody whom an assertion names, and the side they are on. */
export interface Named {
  readonly id: string;
  readonly side: string;
}

/** An assertion ready to be compared. */
export interface Profile {
  readonly one: StoryAssertion;
  /** Its different words as printed, function words too. */
  readonly printed: readonly Word[];
  /** Its different content words, and phrases that say one idea. */
  readonly words: readonly Word[];
  /** Of each content word, whether it names no actor, date or amount. */
  readonly isPlain: readonly boolean[];
  readonly named: readonly Named[];
  readonly amounts: readonly Quantity[];
  readonly dates: readonly TimeRange[];
  readonly events: ReadonlySet<string>;
  /** Whose word it is, by actor; null for own voice and nameless sources. */
  readonly speaker: string | null;
  /** Stems of what it quotes. */
  readonly quoted: ReadonlySet<string>;
  /** How many assertions of its article hold each content word. */
  readonly uses: readonly number[];
  /** How its article uses content words. */
  readonly inArticle: Usage;
  /** The articles that tell of its matter: the id of the first. */
  readonly matter: string;
  /** Its printed words as they weigh in its matter, and those of the assertions right before and behind it. */
  readonly weighted: WeightedWords;
  readonly around: readonly WeightedWords[];
  readonly meaning: Meaning;
  /** Where in its article it stands: 0 for the first assertion, below 1 for the last. */
  readonly depth: number;
}

type Actors = ReadonlyMap<string, Actor>;

/** Every assertion as a profile, in the same order. */
export function profilesOf(
  assertions: readonly StoryAssertion[],
  actors: Actors,
  vocabulary: Vocabulary,
): readonly Profile[] {
  const printed = assertions.map((one) => vocabulary.words(stemsIn(wordsAt(one, one.assertion.span))));
  const words = assertions.map((one) => vocabulary.words(one.assertion.terms));
  const articles = assertions.map(({ article }) => article.id);
  const matters = relatedArticles(articles, words);
  const matterOf = articles.map((article) => matters.get(article)!);
  const inArticle = countUses(words, articles);
  const [printedUses, wordUses] = [countUses(printed, matterOf), countUses(words, matterOf)];
  const weighted = printed.map((one, at) => weighWords(one, printedUses.get(matterOf[at]!)!));
  const places = placesOf(assertions);
  return assertions.map((one, at) => ({
    one,
    printed: printed[at]!,
    words: words[at]!,
    isPlain: arePlain(words[at]!, one, actors, vocabulary),
    named: one.assertion.actors.flatMap((id) => namedBy(actors.get(id))),
    amounts: one.assertion.quantities,
    dates: one.times.flatMap(({ from, to }) => (from && to ? [{ from, to }] : [])),
    events: new Set(one.events.map(({ id }) => id)),
    speaker: farEnd(one.chain, actors)?.actor ?? null,
    quoted: new Set(one.assertion.quotations.flatMap((span) => printedWords(wordsAt(one, span)).map(stem))),
    uses: words[at]!.map(({ id }) => inArticle.get(one.article.id)!.counts.get(id)!),
    inArticle: inArticle.get(one.article.id)!,
    matter: matterOf[at]!,
    weighted: weighted[at]!,
    around: places[at]!.neighbours.map((other) => weighted[other]!),
    meaning: meaningOf(words[at]!, wordUses.get(matterOf[at]!)!, vocabulary.vectors),
    depth: places[at]!.depth,
  }));
}

/** The stems of all runs of letters and digits: [Kim's] is [Kim] and [s]. */
const stemsIn = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);

const namedBy = (actor: Actor | undefined): Named[] => (actor ? [{ id: actor.id, side: sideOf(actor) }] : []);

/** Which words do not stand behind actors, dates and amounts: [85 minutes] is [an hour and 25]. */
function arePlain(words: readonly Word[], one: StoryAssertion, actors: Actors, vocabulary: Vocabulary): boolean[] {
  const named = one.assertion.actors.flatMap((id) => actors.get(id) ?? []);
  const names = named.flatMap(({ name, aliases }) => [name, ...aliases]);
  const dates = one.times.filter(({ from }) => from !== null);
  const spans = [...dates, ...one.assertion.quantities].map(({ span }) => wordsAt(one, span));
  const told = [...names, ...spans].flatMap(printedWords);
  const telling = new Set(vocabulary.words([...told, ...told.map(stem)]).map(({ id }) => id));
  return words.map(({ id }) => !telling.has(id));
}
