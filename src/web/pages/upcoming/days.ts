/** Days and months as ISO prefixes, without a clock and without zones. */

const dayMilliseconds = 86_400_000;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

export const shiftDay = (day: string, by: number): string =>
  toDay(new Date(toDate(day).getTime() + by * dayMilliseconds));

/** `2026-11` and 3 → `2027-02` */
export function shiftMonth(month: string, by: number): string {
  const [year, number] = month.split("-").map(Number);
  return toDay(new Date(Date.UTC(year!, number! - 1 + by, 1))).slice(0, 7);
}

/** The same day of another month, or its last where it has fewer. */
export function shiftDayByMonths(day: string, by: number): string {
  const month = shiftMonth(day.slice(0, 7), by);
  const last = lastDayIn(month);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

export const lastDayIn = (month: string): string => shiftDay(`${shiftMonth(month, 1)}-01`, -1);

/** 0 for Monday. */
export const weekdayOf = (day: string): number => (toDate(day).getUTCDay() + 6) % 7;

/** The first and last day that a date of any precision may mean. */
export const firstDay = (date: string): string => date.slice(0, 10).padEnd(10, "-01-01".slice(date.length - 4));
export const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayIn(date) : date.slice(0, 10);

/** Weeks from Monday to Sunday that hold a month. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = [];
  let monday = shiftDay(`${month}-01`, -weekdayOf(`${month}-01`));
  while (monday.slice(0, 7) <= month) {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, at) => shiftDay(start, at)));
    monday = shiftDay(monday, 7);
  }
  return weeks;
}

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const dayName = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `April 2026` */
export const monthText = (month: string): string => monthName.format(toDate(`${month}-01`));
/** `Tuesday 14 April 2026` */
export const dayText = (day: string): string => dayName.format(toDate(day));

const two = (number: number): string => String(number).padStart(2, "0");

/** Today where the reader is. */
export function todayHere(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
