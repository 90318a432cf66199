import { lexicon } from "../core/lexicon/lexicon.ts";
import { zones } from "./zones.ts";

const months = lexicon.months.map(({ name }) => name.toLowerCase());
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{1,2})?`;
const dayMonthYear = String.raw`${weekday}(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[a-z]{3,9})\.?,?[\s-](?<year>\d{4})`;
const monthDayYear = String.raw`${weekday}(?<month>[a-z]{3,9})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})`;
const yearMonthDay = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<half>[ap])\.?m\.?)?`;
const zone = String.raw`(?:\s?\(?(?<zone>(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})\)?(?:\s?\([^()]{1,40}\))?)?`;
const join = String.raw`(?:t|,|\s[-–—|·@]|\sat)?\s{0,2}`;

/** [2026-02-06T15:28:00+05:30] [06 February 2026, 15:28 IST] [Fri, 06 Feb 2026 15:28:00 +0530] [Feb. 6, 2026 3:28 p.m.] [15:28 IST, 6 February 2026] */
const forms = [
  ...[yearMonthDay, dayMonthYear, monthDayYear].map((date) => `^${date}(?:${join}${clock}${zone})?$`),
  ...[dayMonthYear, monthDayYear].map((date) => `^${clock}${zone},?\\s(?:on\\s)?${date}$`),
].map((form) => new RegExp(form, "i"));

/** The ISO 8601 date that a printed or machine-written date means: with its time where the zone is known; null if it is no full date. */
export function readDate(printed: string): string | null {
  const text = printed.trim();
  if (text.length > 100) return null;
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return composeDate(groups);
  }
  return null;
}

type Groups = Record<string, string | undefined>;
const two = (value: number): string => String(value).padStart(2, "0");

function composeDate(groups: Groups): string | null {
  const [year, month, day] = [Number(groups["year"]), monthNumber(groups["month"]!), Number(groups["day"])];
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${groups["year"]}-${two(month)}-${two(day)}`;
  const time = composeTime(groups);
  const offset = readOffset(groups["zone"]);
  return time && offset ? `${date}T${time}${offset}` : date;
}

function monthNumber(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const name = printed.toLowerCase();
  return months.findIndex((month) => month.startsWith(name) || (name === "sept" && month === "september")) + 1;
}

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
  return `${offset["sign"]}${two(Number(offset["hours"]))}:${offset["minutes"] ?? "00"}`;
}
