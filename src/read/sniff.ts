import type { Format } from "./formats.ts";

const xmlDeclaration = String.raw`(?:<\?xml\b[^<>]{0,300}>\s{0,20})?`;
const comments = String.raw`(?:<!--.{0,2000}?-->\s{0,20}|<\?xml-stylesheet[^<>]{0,500}>\s{0,20}){0,5}`;
const root = (names: string): RegExp => new RegExp(`^${xmlDeclaration}${comments}<(?:${names})[\\s>]`, "is");
const jsonLine = /^\{[ \t]{0,3}"[^\n]{0,100000}\}[ \t\r]{0,3}\n/;

/** What a format looks like at its start, most telling first; what looks like nothing is text. */
const looks: readonly { readonly name: Format; readonly start: RegExp; readonly isData?: true }[] = [
  { name: "xml", start: root("rss|feed|rdf:RDF"), isData: true },
  { name: "opml", start: root("opml"), isData: true },
  { name: "warc", start: /^WARC\/\d\.\d{1,2}\r?\n/, isData: true },
  { name: "html", start: root("!doctype html|html|head|body") },
  { name: "xml", start: /^<\?xml\b/i },
  { name: "jsonl", start: jsonLine, isData: true },
  { name: "jsonl", start: /^\{[ \t]{0,3}".{0,100000}\}[ \t\r]{0,3}$|^\{[ \t]{0,3}"[^\n]{500}/, isData: true },
  { name: "json", start: /^\{\s{0,200}["}]|^\[\s{0,200}[{\]]/, isData: true },
];

/** Few formats hide what they are for longer. */
const telling = 4096;

const startOf = (head: Uint8Array): string => new TextDecoder().decode(head.subarray(0, telling)).trimStart();

/** The format that the first bytes of an unnamed input look like. */
export const sniffFormat = (head: Uint8Array): Format => {
  const start = startOf(head);
  return looks.find((look) => look.start.test(start))?.name ?? "txt";
};

/** The format of data that the first bytes look like, if they do: neither a page nor text. */
export const looksLikeData = (head: Uint8Array): Format | null => {
  const start = startOf(head);
  return looks.find((look) => look.isData && look.start.test(start))?.name ?? null;
};

/** Whether more bytes would tell no more: a filter answers a first line before the second comes. */
export const tellsEnough = (head: Uint8Array): boolean => head.length >= telling || jsonLine.test(startOf(head));
