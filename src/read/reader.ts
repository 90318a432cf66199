import { findControl } from "./decode.ts";
import { skip, type Outcome, type Source } from "./draft.ts";
import { leave, readAll, type Chunks } from "./input/chunks.ts";
import { splitLines } from "./input/lines.ts";

/** Bytes on their way to a reader, and what is known of them before they are read. */
export interface Stream {
  /** The name under which everything in it is reported. */
  readonly input: string;
  readonly chunks: Chunks;
  /** The first bytes. */
  readonly head: Uint8Array;
  /** Of the name or address, in lower case, without `.gz`: `.html`. */
  readonly extension?: string | undefined;
  /** As declared, in lower case, without parameters: `text/html`. */
  readonly mediaType?: string | undefined;
  /** The address that the bytes came from, after redirects. */
  readonly url?: string | undefined;
  /** The character set that the transport declared. */
  readonly charset?: string | undefined;
}

/** What a reader finds: an article, a reason why there is none, a document inside, or the names of other inputs. */
export type Piece = Outcome | { readonly inside: Inside } | { readonly elsewhere: readonly string[] };

/** A document that another one holds, with flags for each of its articles. */
export interface Inside extends Omit<Stream, "head"> {
  readonly flags: readonly string[];
}

/** Reads a stream of one format; never throws on bad input. */
export type Reader = (stream: Stream) => AsyncIterable<Piece>;
type SourceReader = (source: Source) => readonly Piece[] | Promise<readonly Piece[]>;

const megabyte = 1_000_000;
const largestWhole = 50 * megabyte;
const longestLine = 10 * megabyte;
/** What is no text shows it in the first bytes. */
const telling = 4096;

/** A reader that takes all bytes at once; it is loaded when it is first needed, like those below. */
export const whole = (load: () => Promise<SourceReader>): Reader =>
  async function* readWhole({ input, chunks, url, charset }) {
    const bytes = await readAll(chunks, largestWhole);
    if (bytes) yield* await (await load())({ input, bytes, url, charset });
    else yield skip(input, "larger than 50 MB: split it, or write one article a line as .jsonl");
  };

/** A reader that takes line by line, so that a file may be of any size. */
export const lines = (load: () => Promise<SourceReader>): Reader =>
  async function* readLines({ input, head, chunks, charset }) {
    const read = await load();
    const start = head.subarray(0, telling);
    if (findControl(start) !== null) {
      await leave(chunks);
      return yield* await read({ input, bytes: start });
    }
    let isEmpty = true;
    for await (const line of splitLines(chunks, longestLine)) {
      const name = `${input}:${line.number}`;
      if ("tooLong" in line) yield skip(name, explainLength(line.tooLong));
      else if (!isBlank(line.bytes)) yield* await read({ input: name, bytes: line.bytes, charset });
      else continue;
      isEmpty = false;
    }
    if (isEmpty) yield* await read({ input, bytes: start });
  };

/** A reader that takes the bytes as they come. */
export const streamed = (load: () => Promise<Reader>): Reader =>
  async function* readStream(stream) {
    yield* (await load())(stream);
  };

const explainLength = (length: number): string =>
  `a line of ${Math.ceil(length / megabyte)} MB, longer than 10 MB: check that each line is one article`;

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
