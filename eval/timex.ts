import type { TimeReference } from "../src/core/model/index.ts";

type Granularity = TimeReference["granularity"];
type Write = (from: string, to: string) => string | null;

const seasons: Readonly<Record<string, string>> = { "03": "SP", "06": "SU", "09": "FA", "12": "WI" };
const dayMilliseconds = 86_400_000;

/** The prefix both ends share, where it is long enough to be one minute, day, month … */
const shared =
  (prefix: string): Write =>
  (from, to) => {
    const value = from.slice(0, prefix.length);
    return value.length === prefix.length && to.startsWith(value) ? value : null;
  };

/** The ISO week around the middle of the range, so that it does not matter on which day a week begins. */
const week: Write = (from) => {
  const start = Date.parse(from.slice(0, "2026-02-04".length));
  if (from.length < "2026-02-04".length || Number.isNaN(start)) return null;
  const middle = new Date(start + 3 * dayMilliseconds);
  const weekday = (middle.getUTCDay() + 6) % 7;
  const thursday = new Date(middle.getTime() + (3 - weekday) * dayMilliseconds);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMilliseconds)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
};

/** A calendar quarter, or a season where the three months are not one. */
const quarter: Write = (from) => {
  const month = Number(from.slice(5, 7));
  if (month === 0) return null;
  if (month % 3 === 1) return `${from.slice(0, 4)}-Q${(month + 2) / 3}`;
  const season = seasons[from.slice(5, 7)];
  return season ? `${from.slice(0, 4)}-${season}` : null;
};

const half: Write = (from) => {
  const month = Number(from.slice(5, 7));
  return month === 0 ? null : `${from.slice(0, 4)}-H${month <= 6 ? 1 : 2}`;
};

const writers: Readonly<Record<Granularity, Write>> = {
  minute: shared("2026-02-04T15:28"),
  hour: shared("2026-02-04T15"),
  day: shared("2026-02-04"),
  week,
  month: shared("2026-02"),
  quarter,
  half,
  year: shared("2026"),
  decade: shared("202"),
};

/** The TIMEX3 value of a time reference; null where it is unresolved or spans several of its own units. */
export function toTimex({ basis, from, to, granularity }: TimeReference): string | null {
  if (basis === "unresolved" || from === null || to === null) return null;
  return writers[granularity](from, to);
}
