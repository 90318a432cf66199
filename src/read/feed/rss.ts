import type { RssFeed } from "feedsmith";
import { webAddress } from "../web-address.ts";
import { first, firstDate, names, published, type Item } from "./item.ts";

/** The items of an RSS feed; an item's `<source>` says who really published it, and the channel may only collect. */
export const readRss = (channel: RssFeed.Feed<string>): Item[] =>
  (channel.items ?? []).map((item) => ({
    url: webAddress(item.link) ?? webAddress(item.guid?.value),
    outlet: first([item.source?.title, channel.title]),
    title: item.title,
    byline: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name ?? author.email)]),
    published: published([item.pubDate, ...(item.dc?.dates ?? [])]),
    modified: firstDate([item.atom?.updated, ...(item.dcterms?.modified ?? [])]),
    section: first([...(item.categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])]),
    language: first([...(item.dc?.languages ?? []), channel.language]),
    content: first([item.content?.encoded]),
    summary: first([item.description]),
  }));
