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

/** A JSON object, its values unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;
/** Whether a JSON value is an object and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a JSON object says about an article. */
export type FieldValues = Omit<Draft, "input" | "removed" | "text"> & { readonly text: string | undefined };

/** Reads an object's fields; `basis` tells whether it was a page's JSON-LD or a file's own fields. */
export function readFields(object: JsonObject, basis: Published["basis"]): FieldValues {
  const all = (names: readonly string[]): string[] => names.map((name) => words(object[name])).find(isFilled) ?? [];
  const at = fields.published.map((name) => readMoment(object[name])).find(Boolean);
  return {
    url: all(fields.url).map(webAddress)[0],
    outlet: all(fields.outlet).find(isName),
    title: all(fields.title)[0],
    byline: all(fields.byline).filter(isName).join(", ") || undefined,
    published: at ? { at, basis } : undefined,
    language: all(fields.language)[0],
    text: all(fields.text).join("\n\n") || undefined,
  };
}

const isFilled = (values: readonly string[]): boolean => values.length > 0;
const isName = (value: string): boolean => webAddress(value) === undefined;

/** The strings in a value: itself, an object's name (`{ name }`, `{ "@id" }`), or those of each item of a list. */
function words(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => (Array.isArray(item) ? [] : words(item)));
  return isObject(value) ? words(typeof value["name"] === "string" ? value["name"] : value["@id"]) : [];
}

/** A printed date, or seconds or milliseconds since 1970. */
function readMoment(value: unknown): string | null {
  const printed = typeof value === "number" ? String(value) : words(value)[0];
  if (printed === undefined || !/^\d{10}(?:\d{3})?$/.test(printed)) return readDate(printed ?? "");
  const moment = new Date(Number(printed.padEnd(13, "0")));
  return moment.toISOString().replace(/\.\d{3}Z$/, "Z");
}
