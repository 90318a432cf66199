import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { readAttributionModel, readEventModel, type Models } from "../core/extract/models.ts";
import type { Skipped } from "../core/model/index.ts";
import { readWordVectors, type WordVectors } from "../core/words/word-vectors.ts";

const shipped = join(import.meta.dirname, "../../models");

interface Loader<Loaded> {
  readonly file: string;
  readonly read: (bytes: Uint8Array) => Loaded;
  /** What happens where the file is none. */
  readonly without: string;
}

const loaders: readonly Loader<Models>[] = [
  {
    file: "attribution/weights.bin.zst",
    read: (bytes) => ({ attribution: readAttributionModel(bytes) }),
    without: "statements are found by rules alone",
  },
  {
    file: "events/weights.bin.zst",
    read: (bytes) => ({ events: readEventModel(bytes) }),
    without: "events are typed by rules alone",
  },
];

const wordLoader: Loader<WordVectors> = {
  file: "words/weights.bin.zst",
  read: readWordVectors,
  without: "claims come together by the same words alone",
};

/** Trained models, and what is wrong with a file that is none. */
interface Trained {
  readonly models: Models;
  readonly skipped: readonly Skipped[];
}

let shippedModels: Trained | undefined;

/** The trained models for `analyse` that came with the program, read once; rules do the work of a model that is not there. */
export function loadModels(folder = shipped): Trained {
  if (folder !== shipped) return readModels(folder);
  shippedModels ??= readModels(folder);
  return shippedModels;
}

function readModels(folder: string): Trained {
  const found = loaders.map((loader) => load(loader, folder));
  return {
    models: Object.assign({}, ...found.map(({ loaded }) => loaded)) as Models,
    skipped: found.flatMap(({ skipped }) => skipped),
  };
}

/** The vectors for `compare`, and what is wrong with a file that is none. */
interface Words {
  readonly words: WordVectors | undefined;
  readonly skipped: readonly Skipped[];
}

let shippedWords: Words | undefined;

/** The vectors that came with the program; read once, for one command may compare many stories. */
export function loadWords(folder = shipped): Words {
  if (folder !== shipped) return readWords(folder);
  shippedWords ??= readWords(folder);
  return shippedWords;
}

function readWords(folder: string): Words {
  const { loaded, skipped } = load(wordLoader, folder);
  return { words: loaded, skipped };
}

function load<Loaded>(
  { file, read, without }: Loader<Loaded>,
  folder: string,
): { readonly loaded: Loaded | undefined; readonly skipped: readonly Skipped[] } {
  const input = join(folder, file);
  if (!existsSync(input)) return { loaded: undefined, skipped: [] };
  try {
    return { loaded: read(zstdDecompressSync(readFileSync(input))), skipped: [] };
  } catch (error) {
    const reason = `${(error as Error).message}; ${without} until it is installed again`;
    return { loaded: undefined, skipped: [{ input, reason }] };
  }
}
