import { lexicon } from "../../lexicon/lexicon.ts";
import type { DayPart, Edge, Step, Season, Unit } from "./finding.ts";

/** Month numbers by name and short form, in lower case and without the dot. */
export const months: ReadonlyMap<string, number> = new Map(
  lexicon.months.flatMap(({ name, number, short }) =>
    [name, ...short].map((word) => [undotted(word), number] as const),
  ),
);

/** Full month names, which need no number beside them. */
export const monthNames: ReadonlySet<string> = new Set(lexicon.months.map(({ name }) => name.toLowerCase()));

/** ISO weekday numbers by name and short form, in lower case and without the dot. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  lexicon.weekdays.flatMap(({ name, number, short }) =>
    [name, ...short].map((word) => [undotted(word), number] as const),
  ),
);

/** Full weekday names. */
export const weekdayNames: ReadonlySet<string> = new Set(lexicon.weekdays.map(({ name }) => name.toLowerCase()));

/** Values of number words. */
export const numbers: ReadonlyMap<string, number> = new Map(lexicon.numbers.map(({ word, value }) => [word, value]));

function undotted(word: string): string {
  return word.toLowerCase().replace(/\.$/, "");
}

const singulars: Record<string, Unit> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
};

/** Units of time, singular and plural. */
export const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(singulars).flatMap(([word, unit]) => [[word, unit] as const, [`${word}s`, unit] as const]),
);

/** Words that pick one of several: [last], [this], [next]. */
export const whiches: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
]);

/** Adjectives and adverbs before a time: [early November], [later this month]. */
export const edges: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["earlier", "earlier"],
  ["later", "later"],
]);

/** Nouns before `of` and a time: [the end of the year]. */
export const edgeNouns: ReadonlyMap<string, Edge> = new Map<string, Edge>([
  ["beginning", "start"],
  ["start", "start"],
  ["middle", "mid"],
  ["end", "end"],
  ["close", "end"],
  ["rest", "later"],
  ["remainder", "later"],
]);

export const dayParts: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ["morning", "morning"],
  ["afternoon", "afternoon"],
  ["evening", "evening"],
  ["night", "night"],
]);

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["spring", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["1st", 1],
  ["2nd", 2],
  ["3rd", 3],
  ["4th", 4],
]);

/** Numbers that the words leave open: [a few], [several]. */
export const vagueCounts: ReadonlySet<string> = new Set([
  "few",
  "several",
  "some",
  "many",
  "couple",
  "dozens",
  "numerous",
]);

/** Words before a number that belong to it: [about two weeks ago]. */
export const approximators: ReadonlySet<string> = new Set([
  "about",
  "nearly",
  "almost",
  "some",
  "roughly",
  "around",
  "over",
  "approximately",
]);

/** Decades in words. */
export const decadeNames: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
