import type { RdfFeed } from "feedsmith";
import { webAddress } from "../web-address.ts";
import { first, firstDate, names, published, type Item } from "./item.ts";

/** The items of an RDF feed (RSS 1.0), most of what they say in Dublin Core. */
export const readRdf = (channel: RdfFeed.Feed<string>): Item[] =>
  (channel.items ?? []).map((item) => ({
    url: webAddress(item.link),
    outlet: first([...(item.dc?.publishers ?? []), channel.title]),
    title: item.title,
    byline: names(item.dc?.creators ?? []),
    published: published(item.dc?.dates ?? []),
    modified: firstDate(item.dcterms?.modified ?? []),
    section: first(item.dc?.subjects ?? []),
    language: first([...(item.dc?.languages ?? []), ...(channel.dc?.languages ?? [])]),
    content: first([item.content?.encoded]),
    summary: first([item.description]),
  }));
