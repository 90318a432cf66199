import type { Finding } from "../finding.ts";

/** Two findings side by side that are one time, with the words that may stand between them; its rule is the one that it spreads. */
export interface Join {
  readonly glue: ReadonlySet<string>;
  readonly join: (left: Finding, right: Finding) => Finding | null;
}

const glue = (...words: string[]): ReadonlySet<string> => new Set(words);

const isDay = ({ meaning, part }: Finding): boolean =>
  part === undefined &&
  (meaning.kind === "weekday" ||
    (meaning.kind === "calendar" && meaning.day !== undefined) ||
    (meaning.kind === "unit" && meaning.unit === "day") ||
    (meaning.kind === "distance" && meaning.unit === "day"));

/** The year that a finding names: [2026], [last year], [the year]. */
function yearOf({ meaning, edge }: Finding): { year: number } | { yearShift: number } | null {
  if (edge) return null;
  if (meaning.kind === "unit" && meaning.unit === "year") return { yearShift: meaning.shift };
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.lastYear) return null;
  return meaning.month || meaning.half || meaning.quarter || meaning.season ? null : { year: meaning.year };
}

/** [the first half] of [2026], [November] [last year] */
const partOfYear: Join = {
  glue: glue("", "of", "in", ","),
  join: (left, right) => {
    const year = yearOf(right);
    if (!year || left.meaning.kind !== "calendar" || left.meaning.year !== undefined || left.meaning.decade)
      return null;
    const bare = right.meaning.kind === "unit" && right.meaning.bare;
    return bare && left.meaning.month ? null : { ...left, meaning: { ...left.meaning, ...year } };
  },
};

/** [this year] 's [third quarter] */
const yearsPart: Join = {
  glue: glue("'s", ""),
  join: (left, right) => {
    const year = yearOf(left);
    if (!year || right.meaning.kind !== "calendar" || right.meaning.year !== undefined) return null;
    return right.meaning.half || right.meaning.quarter || right.meaning.firstMonths
      ? { ...right, meaning: { ...right.meaning, ...year } }
      : null;
  },
};

/** [Wednesday], [4 February 2026] */
const weekdayAndDate: Join = {
  glue: glue("", ",", "the", ", the"),
  join: (left, right) =>
    left.meaning.kind === "weekday" && right.meaning.kind === "calendar" && right.meaning.day
      ? { ...right, meaning: { ...right.meaning, weekday: left.meaning.weekday } }
      : null,
};

/** [Thursday] [next week], [Monday] of [last week] */
const weekdayOfWeek: Join = {
  glue: glue("", "of", ","),
  join: (left, right) =>
    left.meaning.kind === "weekday" && right.meaning.kind === "unit" && right.meaning.unit === "week" && !right.edge
      ? { ...left, meaning: { ...left.meaning, weekShift: right.meaning.shift } }
      : null,
};

/** [Wednesday] [morning], [tomorrow] [night] */
const dayAndPart: Join = {
  glue: glue(""),
  join: (left, right) => (isDay(left) && isFragment(right) && right.part ? { ...left, part: right.part } : null),
};

/** [the evening] of [4 February], [mid-afternoon] [yesterday] */
const partAndDay: Join = {
  glue: glue("", "of", "on"),
  join: (left, right) => (isFragment(left) && left.part && isDay(right) ? { ...right, part: left.part } : null),
};

/** [9 a.m.] [Wednesday], [9:30 p.m. EST] on [Feb. 4] */
const clockAndDay: Join = {
  glue: glue("", "on", ",", ", on"),
  join: (left, right) => (left.clock && !right.clock && isDay(right) ? { ...right, clock: left.clock } : null),
};

/** [Wednesday] at [9 a.m.] */
const dayAndClock: Join = {
  glue: glue("", "at", ",", ", at"),
  join: (left, right) => (isDay(left) && !left.clock && right.clock ? { ...left, clock: right.clock } : null),
};

/** [late] [November], [the end of] [the year], [earlier] [Sunday] */
const edgeAndTime: Join = {
  glue: glue("", "-"),
  join: (left, right) =>
    isFragment(left) && left.edge && !isFragment(right) && !right.edge && canHaveEdge(right)
      ? { ...right, edge: left.edge }
      : null,
};

const isFragment = ({ meaning }: Finding): boolean => meaning.kind === "fragment";

/** [early today], [late last week]; not [early last three weeks], [earlier recently]. */
const canHaveEdge = ({ meaning }: Finding): boolean =>
  meaning.kind === "calendar" ||
  meaning.kind === "weekday" ||
  meaning.kind === "unit" ||
  (meaning.kind === "distance" && meaning.origin === "text" && !meaning.alike);

/** In the order in which they are tried; each runs over the whole text before the next. */
export const joins: readonly Join[] = [
  weekdayAndDate,
  weekdayOfWeek,
  partOfYear,
  yearsPart,
  clockAndDay,
  dayAndClock,
  dayAndPart,
  partAndDay,
  edgeAndTime,
];
