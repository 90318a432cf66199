import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readInputs } from "../src/read/read.ts";
import type { Load, Read } from "./measure-set.ts";

const hashLength = 12;

export const hasFile = (folder: string, file: string): boolean => existsSync(join(folder, file));

/** First digits of the sha256 of the files' bytes, one after the other. */
export function hashFiles(folder: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, hashLength);
}

/** Reads JSON lines, or one JSON object whose keys become the field `key`; the measure that asks knows their shape. */
export function loadFrom(folder: string): Load {
  return <Entry>(file: string) => {
    const json = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".json"))
      return Object.entries<object>(JSON.parse(json)).map(([key, value]) => ({ ...value, key }) as Entry);
    return json
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as Entry);
  };
}

/** Reads one file of a data folder as an article. */
export function readFrom(folder: string): Read {
  return async (file) => {
    for await (const reading of readInputs([join(folder, file)])) if ("article" in reading) return reading.article;
    return null;
  };
}
