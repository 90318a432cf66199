import { lines, streamed, whole, type Reader } from "./reader.ts";

/** One way in which articles come. */
interface FormatEntry {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  readonly read: Reader;
}

/** Every format that can be read; a reader is loaded when it is first needed. One entry here registers a format. */
export const formats = [
  {
    name: "txt",
    extensions: [".txt"],
    mediaTypes: ["text/plain"],
    read: whole(() => import("./text.ts").then((it) => it.readText)),
  },
  {
    name: "html",
    extensions: [".html", ".htm", ".xhtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    read: whole(() => import("./html.ts").then((it) => it.readHtml)),
  },
  {
    name: "json",
    extensions: [".json"],
    mediaTypes: ["application/json", "text/json", "application/ld+json", "application/feed+json"],
    read: whole(() => import("./json.ts").then((it) => it.readJson)),
  },
  {
    name: "jsonl",
    extensions: [".jsonl", ".ndjson"],
    mediaTypes: ["application/jsonl", "application/jsonlines", "application/x-ndjson", "application/x-jsonlines"],
    read: lines(() => import("./json.ts").then((it) => it.readJsonLine)),
  },
  {
    name: "xml",
    extensions: [".xml", ".rss", ".atom", ".rdf"],
    mediaTypes: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"],
    read: whole(() => import("./feed.ts").then((it) => it.readFeed)),
  },
  {
    name: "opml",
    extensions: [".opml"],
    mediaTypes: ["text/x-opml", "application/opml+xml", "application/x-opml+xml"],
    read: whole(() => import("./opml.ts").then((it) => it.readOpml)),
  },
  {
    name: "warc",
    extensions: [".warc"],
    mediaTypes: ["application/warc"],
    read: streamed(() => import("./warc/warc.ts").then((it) => it.readWarc)),
  },
] as const satisfies readonly FormatEntry[];

/** The name of a format, as `--as` takes it. */
export type Format = (typeof formats)[number]["name"];
/** The names of all formats. */
export const formatNames: readonly Format[] = formats.map(({ name }) => name);
/** Every extension that a format is known by. */
export const extensions: readonly string[] = formats.flatMap((format) => [...format.extensions]);
