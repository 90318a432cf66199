import { chooseReader } from "./choose-reader.ts";
import { withoutCopies } from "./copies.ts";
import { skip, type Reading } from "./draft.ts";
import { finishDraft } from "./finish.ts";
import { extensions, type Format } from "./formats.ts";
import { explainFailure } from "./input/failure.ts";
import { fetchAhead } from "./input/fetch-ahead.ts";
import { createLazyFetch } from "./input/lazy-fetch.ts";
import { openPlace, startStream, type Means } from "./input/open.ts";
import { findPlace, findPlaces, type Found, type Place, type Uploads } from "./input/places.ts";
import type { Inside, Piece } from "./reader.ts";
import type { Fetch } from "./web/fetch.ts";

export type { Reading } from "./draft.ts";
export { formatNames, type Format } from "./formats.ts";
export type { Uploads } from "./input/places.ts";

/** How inputs are read. */
export interface ReadOptions {
  /** Gives the bytes of the input `-`; the process's own standard input if left out. */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Reads every input as this format, whatever its name. */
  readonly as?: Format;
  /** Fetches also from private and loopback addresses. */
  readonly allowPrivate?: boolean;
  /** What was sent along, by the name of its input. Where this is given no file is opened: an input is one of these or an address. */
  readonly uploads?: Uploads;
  /** Fetches addresses; over the network if left out. */
  readonly fetch?: Fetch;
  /** Hears of each file, address or standard input when it is begun. */
  readonly onInput?: (input: string) => void;
}

/** One call of `readInputs`. */
interface Run extends Pick<ReadOptions, "stdin" | "onInput" | "uploads"> {
  readonly as: Format | undefined;
  readonly fetch: Fetch;
  /** The keys of the places that were begun. */
  readonly begun: Set<string>;
  /** How many lists of inputs lead here. */
  readonly depth: number;
}

/** Reads files, folders, globs, addresses and `-` as articles, in the order given; what cannot be read or is a copy is named with its reason, and the rest goes on. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  const { as, allowPrivate = false, fetch = createLazyFetch(allowPrivate) } = options;
  const run: Run = { ...options, as, fetch, begun: new Set(), depth: 0 };
  yield* withoutCopies(readPlaces(await findPlaces(inputs, extensions, options.uploads), run));
}

/** Each place is read once, however often it is named. */
async function* readPlaces(found: readonly Found[], run: Run): AsyncGenerator<Reading> {
  const fresh = found.filter((each) => "skipped" in each || isFresh(each, run));
  const addresses = fresh.flatMap((each) => ("kind" in each && each.kind === "address" ? each.input : []));
  const fetchNext = fetchAhead(addresses, run.fetch);
  const means: Means = { stdin: run.stdin, uploads: run.uploads, fetchNext, isKnown: run.as !== undefined };
  for (const each of fresh) {
    if ("skipped" in each) yield each;
    else yield* readPlace(each, means, run);
  }
}

const isFresh = ({ key }: Place, { begun }: Run): boolean => !begun.has(key) && Boolean(begun.add(key));

async function* readPlace(place: Place, means: Means, run: Run): AsyncGenerator<Reading> {
  run.onInput?.(place.input);
  try {
    const stream = await openPlace(place, means);
    if ("skipped" in stream) return yield stream;
    for await (const piece of chooseReader(stream, run.as)(stream)) {
      if ("elsewhere" in piece) yield* readElsewhere(place.input, piece.elsewhere, run);
      else yield* readPiece(piece);
    }
  } catch (error) {
    yield skip(place.input, explainFailure(error));
  }
}

const deepest = 5;

/** What a list names is told by itself what it is, whatever the list was read as. */
async function* readElsewhere(input: string, names: readonly string[], run: Run): AsyncGenerator<Reading> {
  const { depth, uploads } = run;
  const places = names.map((name) => findPlace(name, uploads));
  if (depth < deepest) yield* readPlaces(places, { ...run, as: undefined, depth: depth + 1 });
  else yield skip(input, `a list in a list in a list, ${deepest} deep: give this list itself`);
}

async function* readPiece(piece: Piece): AsyncGenerator<Reading> {
  if ("draft" in piece) yield await finishDraft(piece.draft);
  else if ("inside" in piece) yield* readInside(piece.inside);
  else if ("skipped" in piece) yield piece;
}

/** A document inside another one; what it cannot give is named by itself, and the other one goes on. */
async function* readInside(inside: Inside): AsyncGenerator<Reading> {
  try {
    const stream = await startStream(inside);
    for await (const piece of chooseReader(stream)(stream)) {
      if ("elsewhere" in piece) yield skip(inside.input, "a list of feeds inside an archive: give the list itself");
      else yield* readPiece(withFlags(piece, inside.flags));
    }
  } catch (error) {
    yield skip(inside.input, explainFailure(error));
  }
}

const withFlags = (piece: Piece, flags: readonly string[]): Piece =>
  "draft" in piece ? { draft: { ...piece.draft, flags: [...flags, ...(piece.draft.flags ?? [])] } } : piece;
