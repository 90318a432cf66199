import { firstDayOf, lastDayOf } from "../../core/times/calendar.ts";
import type { TimeRange } from "../../core/model/time.ts";
import { midnightOf } from "./when.ts";

/** Up to here the bar in the calendar says enough. A longer one looks as if the event itself took all that time. */
const plainDays = 3;

/** [in April 2026], [between January and June 2026]; empty for a few days, and where the title names the same. */
export function rangeHint({ from, to }: TimeRange, title: string): string {
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  if (last - first < plainDays) return "";
  const { words } = precisions.find(({ fits }) => fits(midnightOf(first), midnightOf(last + 1)))!;
  const [start, end] = [words(midnightOf(first)), words(midnightOf(last))];
  const named = new Set(title.match(/[\p{L}\p{N}]+/gu));
  if (named.has(start[0]!) && named.has(end[0]!)) return "";
  const differing = start.slice(0, start.findLastIndex((word, at) => word !== end[at]) + 1);
  return differing.length > 0 ? `between ${differing.join(" ")} and ${end.join(" ")}` : `in ${end.join(" ")}`;
}

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const yearWords = (date: Date): string[] => [String(date.getUTCFullYear())];
const monthWords = (date: Date): string[] => [monthName.format(date), ...yearWords(date)];
const dayWords = (date: Date): string[] => [String(date.getUTCDate()), ...monthWords(date)];

const startsMonth = (date: Date): boolean => date.getUTCDate() === 1;
const startsYear = (date: Date): boolean => startsMonth(date) && date.getUTCMonth() === 0;

/** The first that fits says a range exactly, in the fewest words; `end` is exclusive. */
const precisions: readonly { fits: (start: Date, end: Date) => boolean; words: (date: Date) => string[] }[] = [
  { fits: (start, end) => startsYear(start) && startsYear(end), words: yearWords },
  { fits: (start, end) => startsMonth(start) && startsMonth(end), words: monthWords },
  { fits: () => true, words: dayWords },
];
