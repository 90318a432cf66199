import { comparePrefixes, dayOf, isoDay, isoMonth, isoTime, isoYear, lengthOfMonth, monthOf } from "./calendar.ts";
import type { Edge } from "../model/time-meaning.ts";
import type { Range } from "./range.ts";

type Bounds = readonly [from: number, to: number];
type Edges = Record<Exclude<Edge, "earlier" | "later">, Bounds>;

/** Months of a year, days of a month, years of a decade, days of a week and hours of a day; 0 in a month is its last day. */
const months: Edges = { start: [0, 0], early: [0, 2], mid: [4, 7], late: [9, 11], end: [11, 11] };
const days: Edges = { start: [1, 10], early: [1, 10], mid: [11, 20], late: [21, 0], end: [21, 0] };
const years: Edges = { start: [0, 2], early: [0, 3], mid: [4, 6], late: [7, 9], end: [8, 9] };
const weekdays: Edges = { start: [0, 1], early: [0, 1], mid: [2, 2], late: [3, 4], end: [4, 6] };
const hours: Edges = { start: [0, 8], early: [0, 8], mid: [11, 13], late: [18, 23], end: [18, 23] };
const third: Edges = { start: [0, 0], early: [0, 0], mid: [1, 1], late: [2, 2], end: [2, 2] };

/** [late November], [the end of the year], [later this month]: the part of a range that an edge means. */
export function edgeRange(range: Range, edge: Edge, today: string | null): Range {
  if (edge === "earlier" || edge === "later") return besideToday(range, edge, today);
  const cut = cuts[range.granularity];
  const [from, to] = cut?.(range, edge) ?? [range.from, range.to];
  return { ...range, from, to };
}

/** [earlier this year] ends with the publication, [later this week] begins with it; elsewhere the words add nothing. */
function besideToday(range: Range, edge: "earlier" | "later", today: string | null): Range {
  if (!today || range.granularity === "day" || !holds(range, today)) return range;
  const length = range.granularity === "year" ? 7 : 10;
  const now = today.slice(0, length);
  return edge === "earlier"
    ? { ...range, from: lowest(range.from, length), to: now }
    : { ...range, from: now, to: highest(range.to, length) };
}

const holds = ({ from, to }: Range, day: string): boolean =>
  comparePrefixes(from, day) <= 0 && comparePrefixes(to, day) >= 0;

function lowest(prefix: string, length: number): string {
  return prefix + "-01-01".slice(0, length - prefix.length);
}

function highest(prefix: string, length: number): string {
  const month = prefix.length < 7 ? `${prefix}-12` : prefix;
  return length === 7 ? month : prefix.length < 10 ? `${month}-${lengthOfMonth(monthOf(month))}` : prefix;
}

type Cut = (range: Range, edge: keyof Edges) => readonly [from: string, to: string];

const inMonths =
  (edges: Edges): Cut =>
  ({ from }, edge) => {
    const first = monthOf(from.length < 7 ? `${from}-01` : from);
    return [isoMonth(first + edges[edge][0]), isoMonth(first + edges[edge][1])];
  };

const cuts: Partial<Record<Range["granularity"], Cut>> = {
  year: inMonths(months),
  quarter: inMonths(third),
  month: ({ from }, edge) => {
    const day = (number: number) => `${from}-${String(number || lengthOfMonth(monthOf(from))).padStart(2, "0")}`;
    return [day(days[edge][0]), day(days[edge][1])];
  },
  decade: ({ from }, edge) => [isoYear(Number(from) + years[edge][0]), isoYear(Number(from) + years[edge][1])],
  week: ({ from }, edge) => [isoDay(dayOf(from) + weekdays[edge][0]), isoDay(dayOf(from) + weekdays[edge][1])],
  day: ({ from, to }, edge) => [isoTime(from, hours[edge][0], null), isoTime(to, hours[edge][1], null)],
};
