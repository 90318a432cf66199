import { readDate } from "./dates.ts";
import type { Draft, Published } from "./draft.ts";
import { webAddress } from "./web-address.ts";

/** Under which names JSON objects carry what an article needs; the first that is filled counts. */
export const fields = {
  outlet: ["outlet", "source", "publisher"],
  title: ["title", "headline"],
  byline: ["byline", "author", "authors"],
  published: ["published", "publishedAt", "date", "date_publish", "datePublished"],
  url: ["url", "mainEntityOfPage"],
  language: ["language", "lang", "inLanguage"],
  text: ["text", "body", "content", "maintext", "articleBody"],
} as const;

export type JsonObject = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a JSON object says about an article; `basis` tells whether it was a page's JSON-LD or a file's own fields. */
export function readFields(object: JsonObject, basis: Published["basis"]): Partial<Omit<Draft, "input" | "removed">> {
  const at = readMoment(firstFilled(object, fields.published));
  return {
    url: webAddress(firstWord(object, fields.url)),
    outlet: firstWord(object, fields.outlet),
    title: firstWord(object, fields.title),
    byline:
      words(firstFilled(object, fields.byline))
        .filter((name) => !webAddress(name))
        .join(", ") || undefined,
    published: at ? { at, basis } : undefined,
    language: firstWord(object, fields.language),
    text: words(firstFilled(object, fields.text)).join("\n\n") || undefined,
  } as Partial<Omit<Draft, "input" | "removed">>;
}

function firstFilled(object: JsonObject, names: readonly string[]): unknown {
  return names.map((name) => object[name]).find((value) => typeof value === "number" || words(value).length > 0);
}

const firstWord = (object: JsonObject, names: readonly string[]): string | undefined =>
  words(firstFilled(object, names))[0];

/** The strings in a value: itself, an object's name (`{ name }`, `{ "@id" }`), or each of a list. */
function words(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : words(item)));
  return isObject(value) ? words(typeof value["name"] === "string" ? value["name"] : value["@id"]) : [];
}

/** A printed date, or seconds or milliseconds since 1970. */
function readMoment(value: unknown): string | null {
  const printed = typeof value === "number" ? String(value) : words(value)[0];
  if (printed === undefined) return null;
  if (!/^\d{10}(?:\d{3})?$/.test(printed)) return readDate(printed);
  const moment = new Date(printed.length === 10 ? Number(printed) * 1000 : Number(printed));
  return moment.toISOString().replace(/\.\d{3}Z$/, "Z");
}
