import { parseDocument } from "../../src/read/html/dom.ts";
import { readMetadata } from "../../src/read/html/metadata.ts";
import { findPageElements } from "../../src/read/html/page-elements.ts";
import type { PageFields } from "../../src/read/html/page-fields.ts";

/** Where the invented pages of these tests stand. */
export const address = "https://www.harbourpost.example/world/lamp";
/** Their headline, and the first paragraph below it. */
export const headline = "<h1>Lamp goes out</h1>";
export const prose =
  "<p>The lighthouse at Sund went dark on Friday evening, the ministry in Halvik said, after a quarrel over who should pay for its lamp.</p>";
/** Their article in JSON-LD, without a date and with one. */
export const article = { "@type": "NewsArticle", headline: "Lamp goes out" };
export const dated = { ...article, datePublished: "2031-05-02T21:15:00Z" };

/** JSON-LD as it stands in a head, one script a node. */
export const ld = (...nodes: readonly object[]): string =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join("");

/** A meta element of a head. */
export const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

/** What a whole document says about its article. */
export const readHtmlMetadata = (html: string, url?: string): PageFields =>
  readMetadata(findPageElements(parseDocument(html)!, url));

/** What a page of the Harbour Post says about its article. */
export const readPage = (head: string, body = "", url = address): PageFields =>
  readHtmlMetadata(
    `<html lang="en"><head><title>Lamp goes out - Harbour Post</title>${head}</head><body>${body}</body></html>`,
    url,
  );
