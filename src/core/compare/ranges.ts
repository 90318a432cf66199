import type { TimeRange } from "../model/time.ts";

const msPerDay = 86_400_000;

/** Sorts behind everything that starts with the prefix: `2026-02-28` lies before the end of `2026-02`. */
const endOf = (prefix: string): string => `${prefix}~`;

/** Whether two ranges have a day in common, each at its own precision: `2025-10` and `2025-10-30`. */
export const overlap = (a: TimeRange, b: TimeRange): boolean => a.from <= endOf(b.to) && b.from <= endOf(a.to);

/** Whether all of a range lies after a date, at the coarser one's precision. */
export const liesAfter = (range: TimeRange, date: string): boolean =>
  range.from.slice(0, date.length) > date.slice(0, range.from.length);

/** Whether a range that starts before a date, or with it, goes on after it: `2026-01` to `2026-06` on 2026-02-06. */
export const isOpenAt = (range: TimeRange, date: string): boolean => lastDay(range.to) > firstDay(date);

/** Days since 1970 of the first day that an ISO prefix covers. */
export function firstDay(prefix: string): number {
  const [year, month = 1, day = 1] = prefix.slice(0, 10).split("-").map(Number);
  return Date.UTC(year!, month - 1, day) / msPerDay;
}

/** Days since 1970 of the last day that an ISO prefix covers. */
export function lastDay(prefix: string): number {
  if (prefix.length >= 10) return firstDay(prefix);
  const [year, month = 12] = prefix.split("-").map(Number);
  return Date.UTC(year!, month, 0) / msPerDay;
}

/** How many days a range covers. */
export const daysIn = (range: TimeRange): number => lastDay(range.to) - firstDay(range.from) + 1;

/** Days from the end of the earlier range to the start of the later one; 0 where they touch or overlap. */
export const gapInDays = (a: TimeRange, b: TimeRange): number =>
  Math.max(0, firstDay(a.from) - lastDay(b.to), firstDay(b.from) - lastDay(a.to));

/** `2026-02-04`, or `2026-01/2026-06`. */
export const rangeText = ({ from, to }: TimeRange): string => (from === to ? from : `${from}/${to}`);
