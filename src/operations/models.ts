import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAttributionModel, type Models } from "../core/extract/models.ts";

const folder = join(import.meta.dirname, "../../models");

/** The trained models that came with the program; rules do the work of one that is not there. Throws where a file is no model. */
export function loadModels(): Models {
  const file = join(folder, "attribution/weights.bin");
  if (!existsSync(file)) return {};
  try {
    return { attribution: readAttributionModel(readFileSync(file)) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
