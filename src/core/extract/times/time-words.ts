import { lexicon } from "../../lexicon/lexicon.ts";
import type { Approximation, DayPart, Direction, Edge, Season, Step, TimeUnit } from "../../model/time-meaning.ts";

const undotted = (word: string): string => word.toLowerCase().replace(/\.$/, "");

type Numbered = { readonly name: string; readonly number: number; readonly short: readonly string[] };

const numbersByName = (entries: readonly Numbered[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(({ name, number, short }) => [name, ...short].map((word) => [undotted(word), number] as const)),
  );

const namesOf = (entries: readonly Numbered[]): ReadonlySet<string> =>
  new Set(entries.map(({ name }) => name.toLowerCase()));

/** Month numbers by name and short form, in lower case and without the dot. */
export const months: ReadonlyMap<string, number> = numbersByName(lexicon.months);

/** Full month names, which need no number beside them. */
export const monthNames: ReadonlySet<string> = namesOf(lexicon.months);

/** ISO weekday numbers by name and short form, in lower case and without the dot. */
export const weekdays: ReadonlyMap<string, number> = numbersByName(lexicon.weekdays);

/** Full weekday names. */
export const weekdayNames: ReadonlySet<string> = namesOf(lexicon.weekdays);

/** Values of number words. */
export const numbers: ReadonlyMap<string, number> = new Map(lexicon.numbers.map(({ word, value }) => [word, value]));

/** The words of one kind in time-words.yml, in lower case, with what they stand for. */
function wordsFor<Value>(kind: string, read: (value: string) => Value): ReadonlyMap<string, Value> {
  const entries = lexicon["time-words"].filter(({ means }) => means.startsWith(`${kind} `));
  return new Map(
    entries.flatMap(({ means, words }) =>
      words.map((word) => [word.toLowerCase(), read(means.slice(kind.length + 1))] as const),
    ),
  );
}

const as =
  <Value>() =>
  (value: string): Value =>
    value as Value;

/** Units of time, singular and plural. */
export const units = wordsFor("unit", as<TimeUnit>());
/** Words that pick one of several: [last], [this], [next]. */
export const whiches = wordsFor("which", (value) => Number(value) as Step);
/** Adjectives and adverbs before a time: [early November], [later this month]. */
export const edges = wordsFor("edge", as<Edge>());
/** Nouns before `of` and a time: [the end of the year]. */
export const edgeNouns = wordsFor("edge-noun", as<Edge>());
export const dayParts = wordsFor("part", as<DayPart>());
export const seasons = wordsFor("season", as<Season>());
export const ordinals = wordsFor("ordinal", Number);
/** Numbers of centuries in words. */
export const centuries = wordsFor("century", Number);
/** First years of decades in words. */
export const decadeNames = wordsFor("decade", Number);
/** Counts that are no numbers: [a few], [several], [a couple of]; null where they are open. */
export const vagueCounts = wordsFor("count", (value) => (value === "open" ? null : Number(value)));
/** Words before a number that belong to it: [about two weeks ago]. */
export const approximators = wordsFor("about", as<Approximation>());
/** Phrases for times that are left open: [recently], [in the near future]. */
export const vaguePhrases = wordsFor("vague", as<Direction>());
/** Days whose date never moves, as [12-25]. */
export const holidays = wordsFor("holiday", as<string>());
