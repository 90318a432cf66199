import { withoutOutlet } from "../outlet-suffix.ts";
import type { Document } from "./dom.ts";
import { fromElements } from "./from-elements.ts";
import { fromJsonLd } from "./from-json-ld.ts";
import { fromLinks } from "./from-links.ts";
import { fromMeta } from "./from-meta.ts";
import type { PageFields } from "./page-fields.ts";

/** Where to look, the most reliable first. */
const sources: readonly ((document: Document) => PageFields)[] = [fromLinks, fromJsonLd, fromMeta, fromElements];

/** What a page says about its article, each field from the first source that has it. */
export function readMetadata(document: Document): PageFields {
  const found = sources.map((read) => read(document));
  const first = <Field extends keyof PageFields>(field: Field): PageFields[Field] =>
    found.map((metadata) => metadata[field]).find((value) => value !== undefined);
  const outlet = first("outlet");
  return {
    url: first("url"),
    outlet,
    title: withoutOutlet(first("title"), outlet),
    byline: first("byline"),
    published: first("published"),
    language: first("language"),
  };
}
