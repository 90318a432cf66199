import { createReadStream } from "node:fs";
import { skip } from "../draft.ts";
import type { Stream } from "../reader.ts";
import { tellsEnough } from "../sniff.ts";
import type { Fetch } from "../web/fetch.ts";
import { peek, streamOf, type Chunks } from "./chunks.ts";
import { extensionOf } from "./names.ts";
import type { Place, Uploads } from "./places.ts";
import { unwrap } from "./unwrap.ts";

/** What opening needs of its surroundings. */
export interface Means {
  /** Gives all bytes of standard input at once; the process's own standard input if left out. */
  readonly stdin?: (() => Promise<Uint8Array>) | undefined;
  readonly uploads?: Uploads | undefined;
  /** Gives the answer of the next address in order. */
  readonly fetchNext: () => ReturnType<Fetch>;
  /** Whether the format is known, so that the first bytes need not tell it. */
  readonly isKnown: boolean;
}

/** Opens a place as a stream, or says why an address cannot be fetched; a file that cannot be opened fails when it is read. */
export async function openPlace(place: Place, means: Means): Promise<Stream | ReturnType<typeof skip>> {
  const { input, kind, extension } = place;
  if (kind === "address") return openAddress(input, means);
  return startStream({ input, extension, chunks: openHere(kind, input, means) }, means.isKnown);
}

function openHere(kind: "stdin" | "file" | "upload", input: string, { stdin, uploads }: Means): Chunks {
  if (kind === "upload") return streamOf(uploads!.get(input)!);
  return kind === "stdin" ? openStdin(stdin) : createReadStream(input);
}

async function openAddress(input: string, means: Means): Promise<Stream | ReturnType<typeof skip>> {
  const fetched = await means.fetchNext();
  if ("reason" in fetched) return skip(input, fetched.reason);
  const { url, bytes, charset, contentType: mediaType = "application/octet-stream" } = fetched;
  return startStream({ input, url, charset, mediaType, extension: extensionOf(url), chunks: streamOf(bytes) });
}

async function* openStdin(stdin: Means["stdin"]): Chunks {
  if (stdin) yield await stdin();
  else yield* process.stdin;
}

/** A stream without its wrapping, ready to be read. */
export async function startStream<Start extends Omit<Stream, "head">>(
  start: Start,
  isKnown = false,
): Promise<Start & Pick<Stream, "head">> {
  return { ...start, ...(await peek(await unwrap(start.chunks), isKnown ? hasBegun : tellsEnough)) };
}

const hasBegun = (head: Uint8Array): boolean => head.length > 0;
