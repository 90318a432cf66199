import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { findControl } from "./decode.ts";
import { skip, type Outcome, type Reading, type Source } from "./draft.ts";
import { finishDraft } from "./finish.ts";
import { peek, readAll, type Chunks, type Opened } from "./input/chunks.ts";
import { explainFailure } from "./input/failure.ts";
import { splitLines } from "./input/lines.ts";
import { findPlaces, type Place } from "./input/places.ts";
import { sniffFormat } from "./sniff.ts";

export type { Reading } from "./draft.ts";

/** Every format that can be read; a reader is loaded when it is first needed. One entry here registers a format. */
const formats = [
  { name: "txt", extensions: [".txt"], read: (source) => import("./text.ts").then((it) => it.readText(source)) },
  {
    name: "html",
    extensions: [".html", ".htm"],
    read: (source) => import("./html.ts").then((it) => it.readHtml(source)),
  },
  { name: "json", extensions: [".json"], read: (source) => import("./json.ts").then((it) => it.readJson(source)) },
  {
    name: "jsonl",
    extensions: [".jsonl", ".ndjson"],
    read: (source) => import("./json.ts").then((it) => it.readJsonLine(source)),
    lines: true,
  },
  {
    name: "xml",
    extensions: [".xml", ".rss", ".atom"],
    read: (source) => import("./feed.ts").then((it) => it.readFeed(source)),
  },
] as const satisfies readonly FormatEntry[];

interface FormatEntry {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Never throws on bad input. */
  readonly read: (source: Source) => Promise<Outcome[]>;
  /** Read line by line, so that a file may be of any size. */
  readonly lines?: true;
}

/** The name of a format, as `--as` takes it. */
export type Format = (typeof formats)[number]["name"];
/** The names of all formats. */
export const formatNames: readonly Format[] = formats.map(({ name }) => name);

/** How inputs are read. */
export interface ReadOptions {
  /** Gives the bytes of the input `-`; the process's own standard input if left out. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Reads every input as this format, whatever its name. */
  readonly as?: Format;
}

const megabyte = 1_000_000;
const largestFile = 50 * megabyte;
const longestLine = 10 * megabyte;
const headSize = 4096;

/** Reads files, folders, globs and `-` as articles, in the order given; what cannot be read is named with its reason, and the rest goes on. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  const extensions = formats.flatMap((format) => [...format.extensions]);
  for (const found of await findPlaces(inputs, extensions)) {
    if ("skipped" in found) yield found;
    else yield* readPlace(found, options);
  }
}

async function* readPlace(place: Place, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    const opened = await peek(open(place, options), headSize);
    const format = chooseFormat(place, options, opened.head);
    const outcomes = format.lines ? readLines(place.input, opened, format) : readWhole(place.input, opened, format);
    for await (const outcome of outcomes) yield "draft" in outcome ? await finishDraft(outcome.draft) : outcome;
  } catch (error) {
    yield skip(place.input, explainFailure(error));
  }
}

function open({ input }: Place, { stdin }: ReadOptions): Chunks {
  if (input.endsWith(".gz")) return createReadStream(input).pipe(createGunzip());
  if (input !== "-") return createReadStream(input);
  return stdin ? once(stdin) : process.stdin;
}

async function* once(stdin: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await stdin();
}

function chooseFormat({ extension }: Place, { as }: ReadOptions, head: Uint8Array): FormatEntry {
  const entries: readonly FormatEntry[] = formats;
  const known = entries.find(({ name, extensions }) => (as ? name === as : extensions.includes(extension)));
  return known ?? entries.find(({ name }) => name === sniffFormat(head))!;
}

async function* readWhole(input: string, { chunks }: Opened, format: FormatEntry): AsyncGenerator<Outcome> {
  const bytes = await readAll(chunks, largestFile);
  if (bytes) yield* await format.read({ input, bytes });
  else yield skip(input, "larger than 50 MB: split it, or write one article a line as .jsonl");
}

/** Line by line, unless the start shows that there is no text in it at all. */
async function* readLines(input: string, { head, chunks }: Opened, format: FormatEntry): AsyncGenerator<Outcome> {
  const isEmpty = head.length < headSize && isBlank(head);
  if (isEmpty || findControl(head) !== null) return yield* await format.read({ input, bytes: head });
  for await (const line of splitLines(chunks, longestLine)) {
    const name = `${input}:${line.number}`;
    if ("tooLong" in line) yield skip(name, explainLength(line.tooLong));
    else if (!isBlank(line.bytes)) yield* await format.read({ input: name, bytes: line.bytes });
  }
}

const explainLength = (length: number): string =>
  `a line of ${Math.ceil(length / megabyte)} MB, longer than 10 MB: check that each line is one article`;

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
