import type { AtomFeed } from "feedsmith";
import { webAddress } from "../web-address.ts";
import { first, firstDate, names, published, type Item } from "./item.ts";

/** The entries of an Atom feed (RFC 4287); `updated` is no date of publication. */
export const readAtom = (feed: AtomFeed.Feed<string>): Item[] =>
  (feed.entries ?? []).map((entry) => {
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
    const authors = entry.authors ?? entry.source?.authors ?? [];
    return {
      url: webAddress(link?.href),
      outlet: first([entry.source?.title?.value, feed.title?.value]),
      title: entry.title?.value,
      byline: names(authors.map(({ name }) => name)),
      published: published([entry.published, ...(entry.dc?.dates ?? [])]),
      modified: firstDate([entry.updated]),
      section: first((entry.categories ?? []).map(({ label, term }) => label ?? term)),
      language: first([entry.xml?.lang, feed.xml?.lang]),
      content: first([entry.content?.value]),
      summary: first([entry.summary?.value]),
    };
  });
