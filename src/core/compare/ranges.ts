import type { TimeRange } from "../model/time.ts";
import { firstDayOf, lastDayOf } from "../times/calendar.ts";

/** Sorts behind everything that starts with the prefix: `2026-02-28` lies before the end of `2026-02`. */
const endOf = (prefix: string): string => `${prefix}~`;

/** Whether two ranges have a day in common, each at its own precision: `2025-10` and `2025-10-30`. */
export const overlap = (a: TimeRange, b: TimeRange): boolean => a.from <= endOf(b.to) && b.from <= endOf(a.to);

/** Whether all of a range lies after a date, at the coarser one's precision. */
export const liesAfter = (range: TimeRange, date: string): boolean =>
  range.from.slice(0, date.length) > date.slice(0, range.from.length);

/** Whether all of a range lies before a date, at the coarser one's precision. */
export const hasPassed = (range: TimeRange, date: string): boolean =>
  range.to.slice(0, date.length) < date.slice(0, range.to.length);

/** Whether a range that starts before a date, or with it, goes on after it: `2026-01` to `2026-06` on 2026-02-06. */
export const isOpenAt = (range: TimeRange, date: string): boolean => lastDayOf(range.to) > firstDayOf(date);

/** How many days a range covers. */
export const daysIn = (range: TimeRange): number => lastDayOf(range.to) - firstDayOf(range.from) + 1;

/** Days from the end of the earlier range to the start of the later one; 0 where they touch or overlap. */
export const gapInDays = (a: TimeRange, b: TimeRange): number =>
  Math.max(0, firstDayOf(a.from) - lastDayOf(b.to), firstDayOf(b.from) - lastDayOf(a.to));

/** `2026-02-04`, or `2026-01/2026-06`. */
export const rangeText = ({ from, to }: TimeRange): string => (from === to ? from : `${from}/${to}`);
