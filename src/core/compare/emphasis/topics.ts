import { lexicon } from "../../lexicon/lexicon.ts";
import { stopWords } from "../../lexicon/stop-words.ts";
import type { Actor } from "../../model/actor.ts";
import { stem } from "../../text/stem.ts";
import { nounsIn } from "./nouns.ts";
import { wordsAt, type StoryAssertion } from "../material.ts";
import { printedWords } from "../printed-words.ts";

/** Something an assertion is about: an actor, or a word whatever its ending. */
export interface Topic {
  readonly key: string;
  readonly label: string;
  /** Whether this place shows that it is a topic: for a word, that it is a noun. */
  readonly sure: boolean;
}

type Actors = ReadonlyMap<string, Actor>;

const topicKinds: ReadonlySet<string> = new Set(["state", "organisation", "body", "group"]);
const shortestWord = 4;

/** Words that tell how something is said or done, and not what about. */
const plainStems: ReadonlySet<string> = new Set(
  [
    ...lexicon.cues.map(({ verb }) => verb),
    ...lexicon["cue-nouns"].map(({ noun }) => noun),
    ...lexicon.events.flatMap(({ verbs, nouns }) => [...verbs.map(({ verb }) => verb), ...nouns]),
    ...lexicon.offices.flatMap(({ title }) => title.split(" ")),
    ...stopWords,
    ...lexicon.weekdays.map(({ name }) => name),
    ...lexicon.months.map(({ name }) => name),
    ...lexicon.numbers.map(({ word }) => word),
    ...lexicon.units.flatMap(({ name, plural }) => [name, plural]),
  ].map((word) => stem(word.toLowerCase())),
);

/** The stems of all words in the actors' names: they are topics as actors, or none. */
export function nameStems(actors: Actors): Set<string> {
  const names = [...actors.values()].flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles]);
  return new Set(names.flatMap(printedWords).map(stem));
}

/** What an assertion is about; each topic once. */
export function topicsOf(one: StoryAssertion, actors: Actors, names: ReadonlySet<string>): Topic[] {
  const found = new Map<string, Topic>();
  for (const id of one.assertion.actors) {
    const actor = actors.get(id);
    if (actor && topicKinds.has(actor.kind)) found.set(id, { key: id, label: actor.name, sure: true });
  }
  const terms = new Set(one.assertion.terms);
  for (const { word, led } of nounsIn(wordsAt(one, one.assertion.span))) {
    const key = stem(word);
    const telling = word.length >= shortestWord && terms.has(key) && !plainStems.has(key) && !names.has(key);
    if (telling && !found.has(key)) found.set(key, { key, label: word, sure: led });
  }
  return [...found.values()];
}
