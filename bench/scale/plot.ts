import type { Actor } from "../../src/core/model/index.ts";
import { shuffled, type Random } from "../../train/sequence/random.ts";
import { commonWord, placeOf, rareWord } from "./cast.ts";
import { below, pick, share, wordOf } from "./vocabulary.ts";

/** Something that articles of a story can tell: in sentences of one form, about the same. */
export interface Fact {
  readonly form: number;
  readonly actors: readonly Actor[];
  readonly place: string;
  readonly words: readonly string[];
  readonly amounts: readonly number[];
  /** Days from the story's first day to what is told. */
  readonly days: number;
}

/** What a story is about. */
export interface Plot {
  readonly number: number;
  readonly firstDay: number;
  readonly facts: readonly Fact[];
  /** What every article opens with. */
  readonly lead: Fact;
}

/** Forms of facts; see `sentences.ts`. */
export const formCount = 6;

/** Subjects that stories recur to, with words of their own. */
const topics = { count: 400, words: 40, first: 150, reach: 12_000 };
/** Facts that most articles tell, and further ones for each article. */
const facts = { core: 14, further: 3, most: 70 };
/** Of these an article tells so many. */
const told = { core: 7, others: 3 };
const cast = { least: 3, more: 4 };
const ownWords = 10;
const wordsInFact = 8;
/** Of a fact's words so many are the story's own, so many its subject's; the others are of the language. */
const shares = { own: 0.25, topic: 0.3 };

export function plotFrom(
  random: Random,
  { number, firstDay, articles }: Pick<Plot, "number" | "firstDay"> & { readonly articles: number },
  nextActor: () => Actor,
): Plot {
  const actors = Array.from({ length: cast.least + below(cast.more, random) }, nextActor);
  const places = [placeOf(random), placeOf(random), placeOf(random)];
  const own = Array.from({ length: ownWords }, () => rareWord(random));
  const topic = below(topics.count, random);
  const word = (): string => {
    const kind = share(random);
    if (kind < shares.own) return pick(own, random);
    return kind < shares.own + shares.topic ? topicWord(topic, random) : commonWord(random);
  };
  const fact = (): Fact => ({
    form: below(formCount, random),
    actors: shuffled(actors.length, random)
      .slice(0, 2)
      .map((at) => actors[at]!),
    place: pick(places, random),
    words: Array.from({ length: wordsInFact }, word),
    amounts: [2 + below(900, random), 2 + below(90, random)],
    days: below(30, random) - 6,
  });
  const count = Math.min(facts.most, facts.core + facts.further * articles);
  return { number, firstDay, lead: fact(), facts: Array.from({ length: count }, fact) };
}

const topicWord = (topic: number, random: Random): string =>
  wordOf(topics.first + ((topic * 911 + below(topics.words, random) * 353) % topics.reach));

/** Which facts an article tells, in its order: most of the core, some of the others. */
export function chooseFacts({ facts: all, lead }: Plot, random: Random): Fact[] {
  const core = shuffled(Math.min(facts.core, all.length), random).slice(0, told.core);
  const others = Array.from({ length: told.others }, () => below(all.length, random));
  return [lead, ...new Set([...core, ...others])].map((one) => (typeof one === "number" ? all[one]! : one));
}
