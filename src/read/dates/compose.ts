import { zones } from "../zones.ts";
import { isDayFirst, monthNumber } from "./month-names.ts";

/** What a form found, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What programs write where they know no date. */
const placeholders = new Set(["1900-01-01", "1969-12-31", "1970-01-01"]);
const [firstYear, lastYear] = [1800, 2199];

/** The ISO 8601 date that a form's groups mean, with its time where the zone is known; null where there is no such day. */
export function composeDate(groups: Groups, language?: string): string | null {
  const parts = findDayAndMonth(groups, language);
  const date = parts && composeDay(Number(groups["year"]), parts.month, parts.day);
  if (!date || placeholders.has(date)) return null;
  const time = composeTime(groups);
  const offset = readOffset(groups["zone"]);
  return time && offset ? `${date}T${time}${offset}` : date;
}

/** The ISO date of a day that exists, or null. */
export function composeDay(year: number, month: number, day: number): string | null {
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return null;
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? `${year}-${two(month)}-${two(day)}` : null;
}

/** [19/11/2019] can only be read in one way; [03/04/2026] is read as where its language is written. */
function findDayAndMonth(groups: Groups, language: string | undefined): { day: number; month: number } | null {
  if (groups["month"]) return { day: Number(groups["day"]), month: monthNumber(groups["month"], language) };
  const [one, other] = [Number(groups["one"]), Number(groups["other"])];
  const dayFirst = tellOrder(one, other) ?? (groups["mark"] === "." ? true : isDayFirst(language));
  if (dayFirst === null) return null;
  return dayFirst ? { day: one, month: other } : { day: other, month: one };
}

function tellOrder(one: number, other: number): boolean | null {
  if (one === other || one > 12) return true;
  return other > 12 ? false : null;
}

const two = (value: number): string => String(value).padStart(2, "0");

function composeTime(groups: Groups): string | null {
  if (!groups["hour"]) return null;
  const half = groups["half"]?.toLowerCase();
  const printed = Number(groups["hour"]);
  const hour = half ? (printed % 12) + (half === "p" ? 12 : 0) : printed;
  const [minute, second] = [Number(groups["minute"]), Number(groups["second"] ?? 0)];
  return hour < 24 && minute < 60 && second < 60 ? `${two(hour)}:${two(minute)}:${two(second)}` : null;
}

function readOffset(printed: string | undefined): string | undefined {
  const offset = /^(?:gmt|utc)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/i.exec(printed ?? "")?.groups;
  if (!offset) return zones[printed?.toLowerCase() ?? ""];
  const [hours, minutes] = [Number(offset["hours"]), Number(offset["minutes"] ?? 0)];
  return hours <= 14 && minutes < 60 ? `${offset["sign"]}${two(hours)}:${two(minutes)}` : undefined;
}
