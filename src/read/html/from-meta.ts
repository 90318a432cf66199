import { readDate } from "../dates.ts";
import { webAddress } from "../web-address.ts";
import type { Document } from "./dom.ts";
import type { PageFields } from "./page-fields.ts";

/** Under which names `<meta>` carries what an article needs; the first that is filled counts. */
const names = {
  url: ["og:url"],
  outlet: ["og:site_name"],
  title: ["og:title", "twitter:title", "dc.title"],
  byline: ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"],
  published: [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "pubdate",
    "date",
  ],
} as const;

/** OpenGraph, Dublin Core and the like. */
export function fromMeta(document: Document): PageFields {
  const meta = readMetaElements(document);
  const first = (keys: readonly string[]): string | undefined => keys.map((key) => meta.get(key)).find(Boolean);
  const at = names.published.map((name) => readDate(meta.get(name) ?? "")).find(Boolean);
  return {
    url: webAddress(first(names.url)),
    outlet: first(names.outlet),
    title: first(names.title),
    byline: names.byline.map((name) => meta.get(name)).find((value) => value && !webAddress(value)),
    published: at ? { at, basis: "meta" } : undefined,
  };
}

/** Content by lower-case name; of equal names the first counts. */
function readMetaElements(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop")
    )?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}
