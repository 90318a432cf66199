import type { Token } from "../../text/tagged-text.ts";
import type { DayPart, Direction, Edge, Season, Step, TimeUnit } from "../../model/time-meaning.ts";
import {
  centuries,
  dayParts,
  decadeNames,
  edgeNouns,
  edges,
  holidays,
  monthNames,
  months,
  ordinals,
  seasons,
  units,
  vaguePhrases,
  weekdayNames,
  weekdays,
  whiches,
} from "./time-words.ts";
import { countStarts, numberNamed, readCount } from "./count.ts";

/** What the slots of a pattern read. */
export interface SlotValues {
  month: number;
  monthName: number;
  day: number;
  lastDay: number;
  days: readonly [number, number];
  year: number;
  years: readonly [number, number];
  decade: number;
  date: string;
  fiscal: number;
  weekday: number;
  count: number | null;
  unit: TimeUnit;
  which: Step;
  edge: Edge;
  edgeNoun: Edge;
  part: DayPart;
  season: Season;
  ordinal: number;
  century: number;
  clock: { hour: number; minute: number | null };
  hours: { hour: number; minute: number | null };
  countOf: readonly [number | null, string];
  vague: Direction;
  holiday: string;
  edgeOf: readonly [Edge, string];
  ordinalOf: readonly [number, string];
}
export type SlotName = keyof SlotValues;

interface Slot<Value> {
  /** Keys of the tokens it can start at. */
  readonly starts: readonly string[];
  readonly read: (tokens: readonly Token[], at: number) => { value: Value; next: number } | null;
}

/** A slot of one token. */
const token = <Value>(starts: readonly string[], value: (token: Token) => Value | undefined | null): Slot<Value> => ({
  starts,
  read: (tokens, at) => {
    const read = tokens[at] && value(tokens[at]);
    return read === undefined || read === null ? null : { value: read, next: at + 1 };
  },
});

const word = <Value>(words: ReadonlyMap<string, Value>): Slot<Value> =>
  token([...words.keys()], ({ lower }) => words.get(lower));

const figures = <Value>(shape: RegExp, value: (...groups: string[]) => Value | null): Slot<Value> =>
  token(["#"], ({ lower }) => {
    const match = shape.exec(lower);
    return match && value(...match.slice(1));
  });

const capital = /^\p{Lu}/u;
const dotless = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower);
const withDots = (words: Iterable<string>): string[] => [...words].flatMap((name) => [name, `${name}.`]);

/** Names with a capital; a short form without its dot only where `short` allows it. */
const name = (words: ReadonlyMap<string, number>, full: ReadonlySet<string>, short: boolean): Slot<number> =>
  token(withDots(words.keys()), ({ text, lower }) =>
    capital.test(text) && (short || full.has(lower) || lower.endsWith(".")) ? words.get(dotless(lower)) : undefined,
  );

/** [mid-November], [third-quarter]: the first part of a joined word, and the rest of it. */
const joined = <Value>(words: ReadonlyMap<string, Value>): Slot<readonly [Value, string]> =>
  token(
    [...words.keys()].map((first) => `${first}-`),
    ({ lower }) => {
      const hyphen = lower.indexOf("-");
      const value = hyphen > 0 ? words.get(lower.slice(0, hyphen)) : undefined;
      return value === undefined ? undefined : ([value, lower.slice(hyphen + 1)] as const);
    },
  );

const between = (low: number, value: number, high: number): number | null =>
  value >= low && value <= high ? value : null;
const pair = (from: number | null, to: number | null): readonly [number, number] | null =>
  from !== null && to !== null && from < to ? [from, to] : null;

/** Phrases of one word or several: [in the near future], [New Year's Eve]; the longest that fits. */
function phrases<Value>(words: ReadonlyMap<string, Value>): Slot<Value> {
  const split = [...words]
    .map(([phrase, value]) => ({ parts: phrase.replaceAll("'s", " 's").split(" "), value }))
    .toSorted((a, b) => b.parts.length - a.parts.length);
  return {
    starts: split.map(({ parts }) => parts[0]!),
    read: (tokens, at) => {
      const found = split.find(({ parts }) => parts.every((part, index) => tokens[at + index]?.lower === part));
      return found ? { value: found.value, next: at + found.parts.length } : null;
    },
  };
}

/** [three-month], [52-week], [week-long]: a count and the rest of the word. */
const joinedCount: Slot<readonly [number | null, string]> = {
  starts: ["#", ...countStarts.filter((start) => start.endsWith("-"))],
  read: (tokens, at) => {
    const match = /^(\d{1,4}(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)-([a-z]+(?:-(?:long|old))?)$/.exec(tokens[at]!.lower);
    if (!match) return null;
    const count = /^\d/.test(match[1]!) ? Number(match[1]) : numberNamed(match[1]!);
    return count === null ? null : { value: [count, match[2]!] as const, next: at + 1 };
  },
};

/** [FY2031], [FY31] of this century. */
const fiscalYears: readonly string[] = Array.from({ length: 100 }, (_, year) => String(year).padStart(2, "0")).flatMap(
  (year) => [`fy${year}`, `fy20${year}`],
);

const dayOfMonth = figures(/^(\d{1,2})(?:st|nd|rd|th)?$/, (day) => between(1, Number(day), 31));

/** The readers that patterns name in `<…>`. */
export const slots: { readonly [Name in SlotName]: Slot<SlotValues[Name]> } = {
  month: name(months, monthNames, true),
  monthName: name(months, monthNames, false),
  day: dayOfMonth,
  lastDay: dayOfMonth,
  days: figures(/^(\d{1,2})[-–](\d{1,2})$/, (from, to) =>
    pair(between(1, Number(from), 31), between(1, Number(to), 31)),
  ),
  year: figures(/^(\d{4})$/, (year) => between(1000, Number(year), 2999)),
  years: figures(/^(\d{4})[-–/](\d{4}|\d{2})$/, (from, to) => {
    const last = to!.length === 4 ? to! : from!.slice(0, 2) + to!;
    return pair(between(1000, Number(from), 2999), Number(last));
  }),
  decade: {
    starts: ["#", "'", ...Array.from({ length: 10 }, (_, decade) => `'${decade}0s`), ...decadeNames.keys()],
    read: readDecade,
  },
  date: figures(/^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t\d{2}:\d{2}.*)?)$/, (date) => date!),
  fiscal: {
    starts: fiscalYears,
    read: (tokens, at) => {
      const year = /^fy-?(\d{2}|20\d{2})$/.exec(tokens[at]!.lower)?.[1];
      return year ? { value: Number(year.padStart(4, "20")), next: at + 1 } : null;
    },
  },
  weekday: name(weekdays, weekdayNames, false),
  count: { starts: countStarts, read: readCount },
  unit: word(units),
  which: word(whiches),
  edge: word(edges),
  edgeNoun: word(edgeNouns),
  part: word(dayParts),
  season: word(seasons),
  ordinal: word(ordinals),
  clock: figures(/^(\d{1,2})(?:[:.](\d{2}))?$/, (hour, minute) => ({
    hour: Number(hour),
    minute: minute === undefined ? null : Number(minute),
  })),
  century: {
    starts: ["#", ...centuries.keys()],
    read: (tokens, at) => {
      const { lower } = tokens[at]!;
      const value = centuries.get(lower) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1]);
      return value >= 1 && value <= 21 ? { value, next: at + 1 } : null;
    },
  },
  hours: figures(/^(\d{1,2}):(\d{2})$/, (hour, minute) => ({ hour: Number(hour), minute: Number(minute) })),
  countOf: joinedCount,
  vague: phrases(vaguePhrases),
  holiday: phrases(holidays),
  edgeOf: joined(edges),
  ordinalOf: joined(ordinals),
};

/** [1990s], ['80s], [nineties] */
function readDecade(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const { lower } = tokens[at]!;
  const named = decadeNames.get(lower);
  if (named !== undefined) return { value: named, next: at + 1 };
  const match = /^(?:(\d{2})|')(\d0)'?s$/.exec(lower);
  return match ? { value: Number(`${match[1] ?? "19"}${match[2]}`), next: at + 1 } : null;
}
