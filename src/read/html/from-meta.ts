import { readMoment } from "../dates.ts";
import { webAddress } from "../web-address.ts";
import { pageAddress } from "./from-links.ts";
import type { PageElements } from "./page-elements.ts";
import type { Finding } from "./page-fields.ts";

/** Under which names `<meta>` carries what an article needs; the first that is filled counts. */
const names = {
  url: ["og:url", "twitter:url"],
  outlet: ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher"],
  title: ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline"],
  byline: ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl"],
  published: [
    "article:published_time",
    "og:published_time",
    "article:published",
    "article.published",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "publication_date",
    "published_at",
    "pubdate",
    "pub_date",
    "article_date_original",
    "published",
    "date",
  ],
  modified: ["article:modified_time", "og:updated_time", "datemodified", "article.updated", "dcterms.modified"],
  section: ["article:section", "parsely-section", "sailthru.section", "section", "dc.subject.section"],
  language: ["content-language", "language", "dc.language", "dcterms.language", "og:locale"],
  credits: [
    "source",
    "dc.source",
    "copyright",
    "dc.rights",
    "dcterms.rights",
    "article:provider",
    "syndication-source",
  ],
} as const;

/** OpenGraph, Dublin Core and the like. */
export function fromMeta(page: PageElements): Finding {
  const meta = readMetaElements(page);
  const all = (keys: readonly string[]): string[] => keys.flatMap((key) => meta.get(key) ?? []);
  const [language] = all(names.language);
  const moments = (keys: readonly string[]): string[] => all(keys).flatMap((at) => readMoment(at, language) ?? []);
  return {
    url: pageAddress(all(names.url)[0], page),
    outlets: all(names.outlet),
    titles: all(names.title),
    byline: all(names.byline).find((value) => !webAddress(value)),
    published: moments(names.published).map((at) => ({ at, basis: "meta" })),
    modified: moments(names.modified)[0],
    section: all(names.section).find((value) => !webAddress(value)),
    language,
    flags: meta.get("article:opinion") === "true" ? ["opinion"] : [],
    credits: all(names.credits),
  };
}

const longest = 2000;

/** Content by lower-case name; of equal names the first counts. */
function readMetaElements({ named }: PageElements): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of named("meta")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && content.length < longest && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}
