import {
  comparePrefixes,
  dayOf,
  isoDay,
  lengthOfMonth,
  weekdayOf,
  isoDate,
  isoMonth,
  isoYear,
  monthOf,
} from "./calendar.ts";
import type { CalendarDate, Lean, Season } from "../model/time-meaning.ts";
import { single, type Range } from "./range.ts";

/** First month of each season, January being 0; winter ends in the next year. */
const seasonStart: Record<Season, number> = { spring: 2, summer: 5, autumn: 8, winter: 11 };

/** The range of a calendar date; a missing year is the one that its direction picks around `today`, an ISO day. */
export function calendarRange(date: CalendarDate, today: string | null, lean: Lean): Range | null {
  if (date.decade !== undefined)
    return { from: isoYear(date.decade), to: isoYear(date.decade + 9), granularity: "decade" };
  if (date.century !== undefined) {
    const last = date.century * 100;
    return { from: isoYear(last - 99), to: isoYear(last), granularity: "century" };
  }
  if (date.year !== undefined) return rangeIn(date.year, date);
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  if (date.yearShift !== undefined) return rangeIn(year + date.yearShift, date);
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((shift) => rangeIn(year + shift, date))
    .filter((range) => range !== null);
  const fitting = candidates.filter(
    ({ from }) => date.weekday === undefined || date.nth !== undefined || weekdayOf(dayOf(from)) === date.weekday,
  );
  return pick(fitting.length > 0 ? fitting : candidates, today, lean, date);
}

/** The date in one year; null for 29 February in most. */
function rangeIn(year: number, date: CalendarDate): Range | null {
  const january = year * 12;
  const span = (from: number, length: number, granularity: Range["granularity"]): Range => ({
    from: isoMonth(january + from),
    to: isoMonth(january + from + length - 1),
    granularity,
  });
  if (date.half) return span((date.half - 1) * 6, 6, "half");
  if (date.quarter) return span((date.quarter - 1) * 3, 3, "quarter");
  if (date.season) return span(seasonStart[date.season], 3, "quarter");
  if (date.firstMonths) return span(0, date.firstMonths, "month");
  if (!date.month) return { ...single(isoYear(year), "year"), to: isoYear(date.lastYear ?? year) };
  if (date.nth) return nthIn(january + date.month - 1, date.nth, date.weekday);
  if (!date.day) return span(date.month - 1, 1, "month");
  const from = isoDate(january + date.month - 1, date.day);
  const to = isoDate(january + date.month - 1, date.lastDay ?? date.day);
  return from && to ? { from, to, granularity: "day" } : null;
}

const nthIn = (month: number, nth: number, weekday: number | undefined): Range | null =>
  weekday ? nthWeekday(month, weekday, nth) : nthWeek(month, nth);

/** [the first week of December], [the last week in May] of a month counted from year 0: seven days from its first, or to its last. */
function nthWeek(month: number, nth: number): Range {
  const from = dayOf(`${isoMonth(month)}-01`) + (nth > 0 ? 7 * (nth - 1) : lengthOfMonth(month) - 7);
  return { from: isoDay(from), to: isoDay(from + 6), granularity: "week" };
}

/** [the first Sunday in October], [the last Friday of May] of a month counted from year 0; null where it has no fifth. */
function nthWeekday(month: number, weekday: number, nth: number): Range | null {
  const first = dayOf(`${isoMonth(month)}-01`);
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const last = first + lengthOfMonth(month) - 1;
  const day = nth > 0 ? start + 7 * (nth - 1) : start + 7 * Math.floor((last - start) / 7);
  return day <= last ? single(isoDay(day), "day") : null;
}

/** [holders of record Nov. 17]: where no word tells, a day of a month is the nearer one. */
function nearer(past: Range | null, future: Range | null, today: string): Range | null {
  if (!past || !future) return past ?? future;
  const days = (range: Range) => Math.abs(dayOf(range.from) - dayOf(today));
  return days(future) < days(past) ? future : past;
}

/** [third-quarter earnings will be lower], said in October: a quarter that has just ended is still spoken of. */
const isJustOver = ({ to }: Range, today: string): boolean => {
  const months = monthOf(today) - monthOf(to);
  return months >= 0 && months <= 3;
};

/** Of a date's ranges in the years around, the one that [last], [this], [next] or the direction means. */
function pick(candidates: readonly Range[], today: string, lean: Lean, date: CalendarDate): Range | null {
  const { which } = date;
  const isQuarter = date.quarter !== undefined;
  const past = candidates.findLast(({ from }) => comparePrefixes(from, today) <= 0) ?? null;
  const future = candidates.find(({ to }) => comparePrefixes(to, today) >= 0) ?? null;
  if (which === -1) return candidates.findLast(({ to }) => comparePrefixes(to, today) < 0) ?? null;
  if (which === 1) return candidates.find(({ from }) => comparePrefixes(from, today) > 0) ?? null;
  if (which === 0)
    return (lean === "past" ? past : candidates.find(({ from }) => from.slice(0, 4) === today.slice(0, 4))) ?? null;
  if (past && isQuarter && which === undefined && isJustOver(past, today)) return past;
  if (lean === null && date.day !== undefined) return nearer(past, future, today);
  return lean === "future" || lean === "present" ? (future ?? past) : (past ?? future);
}
