import { readMoment } from "./dates.ts";
import type { Draft, Published } from "./draft.ts";
import { webAddress } from "./web-address.ts";

/**
 * Under which names JSON objects carry what an article needs; the first that is filled counts. The names are those of plain
 * files, schema.org, ninjs 1 and 2 (iptc.org/standards/ninjs), news-please, JSON Feed 1.1 and news search services.
 */
export const fields = {
  outlet: ["outlet", "source", "publisher", "provider", "source_domain", "copyrightholder"],
  title: ["title", "headline", "headlines"],
  byline: ["byline", "bylines", "by", "author", "authors", "creator"],
  published: [
    "published",
    "publishedAt",
    "date",
    "date_publish",
    "datePublished",
    "date_published",
    "firstcreated",
    "contentcreated",
    "versioncreated",
  ],
  modified: [
    "modified",
    "modifiedAt",
    "updated",
    "updatedAt",
    "dateModified",
    "date_modify",
    "date_modified",
    "versioncreated",
  ],
  section: ["section", "articleSection", "category", "subject", "subjects"],
  url: ["url", "mainEntityOfPage", "uri"],
  language: ["language", "lang", "inLanguage"],
  text: [
    "text",
    "body",
    "content",
    "maintext",
    "articleBody",
    "body_html",
    "body_xhtml",
    "body_text",
    "bodies",
    "content_html",
    "content_text",
  ],
} as const;

/** A JSON object, its values unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;
/** Whether a JSON value is an object and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a JSON object says about an article. */
export type FieldValues = Omit<Draft, "input" | "removed" | "text"> & { readonly text: string | undefined };

/** Reads an object's fields; `basis` tells whether a feed or the file itself gives the date. */
export function readFields(object: JsonObject, basis: Published["basis"]): FieldValues {
  const all = (names: readonly string[], fits: (value: string) => boolean = isFilled): string[] =>
    names.map((name) => valuesOf(object[name]).filter(fits)).find(({ length }) => length > 0) ?? [];
  const language = all(fields.language)[0];
  const moment = (names: readonly string[]): string | undefined =>
    names.map((name) => readMoment(momentOf(object[name]), language)).find((at) => at !== null) ?? undefined;
  const at = moment(fields.published);
  return {
    url: webAddress(all(fields.url, isAddress)[0]),
    outlet: all(fields.outlet, isName)[0],
    title: all(fields.title)[0],
    byline: all(fields.byline, isName).join(", ") || undefined,
    published: at === undefined ? undefined : { at, basis },
    modified: moment(fields.modified),
    section: all(fields.section, isName)[0],
    language,
    text: all(fields.text).join("\n\n") || undefined,
  };
}

const momentOf = (value: unknown): unknown => (typeof value === "number" ? value : valuesOf(value)[0]);
const isFilled = (value: string): boolean => value.trim() !== "";
const isAddress = (value: string): boolean => webAddress(value) !== undefined;
const isName = (value: string): boolean => isFilled(value) && !isAddress(value);

/** The strings in a value: itself, an object's name (`{ name }`, `{ value }`, `{ "@id" }`), or those of each item of a list. */
const valuesOf = (value: unknown): string[] => (Array.isArray(value) ? itemsOf(value) : [value]).flatMap(nameOf);

function nameOf(value: unknown): string[] {
  const names = isObject(value) ? [value["name"], value["value"], value["@id"]] : [value];
  return names.filter((name) => typeof name === "string").slice(0, 1);
}

/** [{ "role": "main", "contenttype": "text/html", "value": … }, …]: such a list of ninjs 2 says one thing in several ways. */
function itemsOf(list: readonly unknown[]): readonly unknown[] {
  const ways = list.filter((item) => isObject(item) && typeof item["value"] === "string") as JsonObject[];
  if (ways.length === 0) return list;
  const main = ways.filter(({ role }) => role === "main");
  const best = main.length > 0 ? main : ways;
  return [best.find(({ contenttype }) => String(contenttype).includes("html")) ?? best[0]];
}
