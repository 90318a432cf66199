/** Days are counted from 1970-01-01, months from January of year 0; no clock and no time zone takes part. */

const msPerDay = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

/** The day that an ISO date names: the first ten characters decide, so an hour keeps its own zone's day. */
export const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / msPerDay;

/** The first day that an ISO prefix covers. */
export const firstDayOf = (prefix: string): number => dayOf(`${prefix}-01-01`.slice(0, 10));

/** The last day that an ISO prefix covers. */
export function lastDayOf(prefix: string): number {
  if (prefix.length >= 10) return dayOf(prefix);
  const month = prefix.length === 4 ? `${prefix}-12` : prefix;
  return dayOf(`${month}-01`) + lengthOfMonth(monthOf(month)) - 1;
}

/** [2026-02-04] of a day. */
export const isoDay = (day: number): string => {
  const date = new Date(day * msPerDay);
  return `${isoYear(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
};

/** ISO weekday: Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** [2026] of a year. */
export const isoYear = (year: number): string => pad(year, 4);

/** [2026-02] of a month counted from year 0. */
export const isoMonth = (month: number): string => `${isoYear(Math.floor(month / 12))}-${pad((month % 12) + 1)}`;

/** The month, counted from year 0, that a day or an ISO prefix with a month stands in. */
export const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** How many days a month has. */
export const lengthOfMonth = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();

/** [2026-02-04] of a month counted from year 0 and a day of it; null where the month is too short. */
export const isoDate = (month: number, day: number): string | null =>
  day >= 1 && day <= lengthOfMonth(month) ? `${isoMonth(month)}-${pad(day)}` : null;

/** [2026-02-04T09:30] */
export const isoTime = (day: string, hour: number, minute: number | null): string =>
  minute === null ? `${day}T${pad(hour)}` : `${day}T${pad(hour)}:${pad(minute)}`;

/** -1, 0 or 1 as the first ISO prefix lies before, within or after the second, at the coarser one's precision. */
export function comparePrefixes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  const [a, b] = [left.slice(0, length), right.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** [2026-W06] of a day. */
export function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3;
  const year = isoYear(new Date(thursday * msPerDay).getUTCFullYear());
  return `${year}-W${pad(Math.floor((thursday - dayOf(`${year}-01-01`)) / 7) + 1)}`;
}
