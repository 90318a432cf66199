import { lexicon } from "../../core/lexicon/lexicon.ts";
import { languageCode } from "../language.ts";

type Months = ReadonlyMap<string, number>;

const english = lexicon.months.map(({ name }) => name.toLowerCase());
const namesByLanguage = new Map<string, Months>();

/** Whose months stand on pages that declare another language: a German page of a template in English. */
const common = ["de", "fr", "es", "it", "pt", "nl", "sv", "da", "id"];

/** The number of a month in English (in full or cut to three letters or more), in the language of a page or in a common one; 0 where it is none. */
export function monthNumber(printed: string, language?: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const name = printed.toLowerCase();
  const number = english.findIndex((month) => month.startsWith(name) || (name === "sept" && month === "september")) + 1;
  return number || findForeign(name, [languageCode(language) ?? "en", ...common]);
}

const findForeign = (name: string, languages: readonly string[]): number =>
  languages.map((language) => monthsOf(language).get(name)).find((number) => number !== undefined) ?? 0;

/** The names that Node's own locale data give for a language: alone and beside a day, in full and short. */
function monthsOf(language: string): Months {
  const known = namesByLanguage.get(language) ?? new Map(monthNames(language));
  namesByLanguage.set(language, known);
  return known;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: "long" },
  { month: "short" },
  { month: "long", day: "numeric" },
  { month: "short", day: "numeric" },
];

const monthNames = (language: string): [string, number][] =>
  styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
    return english.flatMap((_, month): [string, number][] => {
      const name = format.formatToParts(Date.UTC(2000, month, 1)).find(({ type }) => type === "month")?.value ?? "";
      return /\d/.test(name) ? [] : [[name.toLowerCase().replace(/\.$/, ""), month + 1]];
    });
  });

/** Whether [03/04/2026] is the third of April where this language is written; null where that cannot be told, as for `en` alone. */
export function isDayFirst(language: string | undefined): boolean | null {
  const locale = readLocale(language);
  if (!locale || (locale.language === "en" && !locale.region)) return null;
  const order = new Intl.DateTimeFormat(locale.toString()).formatToParts(0).map(({ type }) => type);
  const [year, month, day] = [order.indexOf("year"), order.indexOf("month"), order.indexOf("day")];
  return year < month ? null : day < month;
}

function readLocale(language: string | undefined): Intl.Locale | null {
  try {
    return language ? new Intl.Locale(language.trim().replaceAll("_", "-")) : null;
  } catch {
    return null;
  }
}
