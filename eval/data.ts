import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Load } from "./measure-set.ts";

const hashLength = 12;

export const hasFile = (folder: string, file: string): boolean => existsSync(join(folder, file));

/** First digits of the sha256 of the files' bytes, one after the other. */
export function hashFiles(folder: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, hashLength);
}

/** Reads JSON lines from a data folder; the measure that asks knows their shape. */
export function loadFrom(folder: string): Load {
  return <Entry>(file: string) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as Entry);
}
