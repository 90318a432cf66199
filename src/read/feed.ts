import { parseFeed } from "feedsmith";
import { decodeText } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { readAtom } from "./feed/atom.ts";
import { draftItem, type Item } from "./feed/item.ts";
import { readRdf } from "./feed/rdf.ts";
import { readRss } from "./feed/rss.ts";
import { declaredEncoding } from "./xml.ts";

/** An RSS, Atom or RDF file: one article an item. */
export function readFeed({ input, bytes, charset }: Source): Outcome[] {
  const decoded = decodeText(bytes, declaredEncoding, charset);
  if ("reason" in decoded) return [skip(input, decoded.reason)];
  const items = readItems(decoded.text);
  if (items === null) return [skip(input, "no RSS, Atom or RDF feed: give a feed, or the article's page as .html")];
  if (items.length === 0) return [skip(input, "a feed without items: there are no articles in it")];
  return items.map((item, index) => draftItem(`${input}#${index + 1}`, item));
}

function readItems(xml: string): Item[] | null {
  try {
    const parsed = parseFeed(xml);
    if (parsed.format === "rss") return readRss(parsed.feed);
    if (parsed.format === "atom") return readAtom(parsed.feed);
    return parsed.format === "rdf" ? readRdf(parsed.feed) : null;
  } catch {
    return null;
  }
}
