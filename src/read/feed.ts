import { parseFeed, type AtomFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { decodeText } from "./decode.ts";
import { readDate } from "./dates.ts";
import { skip, type Draft, type Outcome, type Published, type Source } from "./draft.ts";
import { parseDocument } from "./html/dom.ts";
import { dropFigures } from "./html/figures.ts";
import { renderParagraphs } from "./html/paragraphs.ts";
import { withoutOutlet } from "./outlet-suffix.ts";
import { webAddress } from "./web-address.ts";

type Item = Omit<Draft, "input" | "text"> & { readonly content?: string | undefined };
type Words = readonly (string | undefined)[];

/** An RSS, Atom or RDF file: one article an item. */
export function readFeed({ input, bytes }: Source): Outcome[] {
  const decoded = decodeText(bytes, declaredEncoding);
  if ("reason" in decoded) return [skip(input, decoded.reason)];
  const items = readItems(decoded.text);
  if (items === null) return [skip(input, "no RSS, Atom or RDF feed: give a feed, or the article's page as .html")];
  if (items.length === 0) return [skip(input, "a feed without items: there are no articles in it")];
  return items.map((item, index) => draftItem(`${input}#${index + 1}`, item));
}

const declaredEncoding = (start: string): string | undefined =>
  /^[^<]{0,5}<\?xml\b[^<>]{0,200}?encoding\s{0,3}=\s{0,3}["'](?<label>[\w-]{2,30})/i.exec(start)?.groups?.["label"];

function readItems(xml: string): Item[] | null {
  try {
    const parsed = parseFeed(xml);
    if (parsed.format === "rss") return (parsed.feed.items ?? []).map((item) => fromRss(item, parsed.feed));
    if (parsed.format === "atom") return (parsed.feed.entries ?? []).map((entry) => fromAtom(entry, parsed.feed));
    return parsed.format === "rdf" ? (parsed.feed.items ?? []).map((item) => fromRdf(item, parsed.feed)) : null;
  } catch {
    return null;
  }
}

/** An item's `<source>` says who really published it; the channel may only collect. */
function fromRss(item: RssFeed.Item<string>, channel: RssFeed.Feed<string>): Item {
  return {
    url: webAddress(item.link) ?? webAddress(item.guid?.value),
    outlet: first([item.source?.title, channel.title]),
    title: item.title,
    byline: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name ?? author.email)]),
    published: published([item.pubDate, ...(item.dc?.dates ?? [])]),
    language: first([...(item.dc?.languages ?? []), channel.language]),
    content: first([item.content?.encoded, item.description]),
  };
}

/** `updated` is no date of publication and is not read. */
function fromAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Item {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate");
  const authors = entry.authors ?? entry.source?.authors ?? [];
  return {
    url: webAddress(link?.href),
    outlet: first([entry.source?.title?.value, feed.title?.value]),
    title: entry.title?.value,
    byline: names(authors.map(({ name }) => name)),
    published: published([entry.published, ...(entry.dc?.dates ?? [])]),
    language: first([entry.xml?.lang, feed.xml?.lang]),
    content: first([entry.content?.value, entry.summary?.value]),
  };
}

function fromRdf(item: RdfFeed.Item<string>, channel: RdfFeed.Feed<string>): Item {
  return {
    url: webAddress(item.link),
    outlet: first([...(item.dc?.publishers ?? []), channel.title]),
    title: item.title,
    byline: names(item.dc?.creators ?? []),
    published: published(item.dc?.dates ?? []),
    language: first([...(item.dc?.languages ?? []), ...(channel.dc?.languages ?? [])]),
    content: first([item.content?.encoded, item.description]),
  };
}

const first = (words: Words): string | undefined => words.find((word) => word?.trim());
const names = (words: Words): string | undefined => [...new Set(words.filter(Boolean))].join(", ") || undefined;

function published(dates: Words): Published | undefined {
  const at = dates.map((date) => readDate(date ?? "")).find(Boolean);
  return at ? { at, basis: "feed" } : undefined;
}

function draftItem(input: string, { content, ...item }: Item): Outcome {
  if (content === undefined)
    return skip(input, "an item without text: give a feed with full texts, or the article's page as .html");
  try {
    const title = item.title === undefined ? undefined : withoutOutlet(readContent(item.title).text, item.outlet);
    return { draft: { ...item, ...readContent(content), input, title } };
  } catch (error) {
    return skip(
      input,
      `HTML that cannot be taken apart (${(error as Error).message.slice(0, 80)}): save the page again`,
    );
  }
}

/** Feeds carry HTML or plain text and seldom say which. */
function readContent(content: string): Pick<Draft, "text" | "removed"> {
  const document = /<[a-z][^<>]{0,2000}>/i.test(content) ? parseDocument(content) : null;
  if (!document) return { text: content };
  const removed = dropFigures(document);
  return { text: renderParagraphs(document.documentElement).join("\n\n"), removed };
}
