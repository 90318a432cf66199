import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { readAttributionModel, type Models } from "../core/extract/models.ts";
import type { Skipped } from "../core/model/index.ts";

const shipped = join(import.meta.dirname, "../../models");

/** The trained models that came with the program, and what is wrong with a file that is none; rules do the work of a model that is not there. */
export function loadModels(folder = shipped): { readonly models: Models; readonly skipped: readonly Skipped[] } {
  const input = join(folder, "attribution/weights.bin.zst");
  if (!existsSync(input)) return { models: {}, skipped: [] };
  try {
    return { models: { attribution: readAttributionModel(zstdDecompressSync(readFileSync(input))) }, skipped: [] };
  } catch (error) {
    const reason = `${(error as Error).message}; statements are found by rules alone until it is installed again`;
    return { models: {}, skipped: [{ input, reason }] };
  }
}
