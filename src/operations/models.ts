import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { readAttributionModel, readEventModel, type Models } from "../core/extract/models.ts";
import type { Skipped } from "../core/model/index.ts";

const shipped = join(import.meta.dirname, "../../models");

interface Loader {
  readonly file: string;
  readonly read: (bytes: Uint8Array) => Models;
  /** What happens where the file is none. */
  readonly without: string;
}

const loaders: readonly Loader[] = [
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

/** The trained models that came with the program, and what is wrong with a file that is none; rules do the work of a model that is not there. */
export function loadModels(folder = shipped): { readonly models: Models; readonly skipped: readonly Skipped[] } {
  const loaded = loaders
    .filter(({ file }) => existsSync(join(folder, file)))
    .map((loader) => load(loader, join(folder, loader.file)));
  return {
    models: Object.assign({}, ...loaded.map(({ models }) => models)) as Models,
    skipped: loaded.flatMap(({ skipped }) => skipped),
  };
}

function load({ read, without }: Loader, input: string): { models: Models; skipped: readonly Skipped[] } {
  try {
    return { models: read(zstdDecompressSync(readFileSync(input))), skipped: [] };
  } catch (error) {
    return {
      models: {},
      skipped: [{ input, reason: `${(error as Error).message}; ${without} until it is installed again` }],
    };
  }
}
