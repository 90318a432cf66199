import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readVersion } from "./version.ts";

const root = join(import.meta.dirname, "../..");
const parts = ["models/attribution/weights.bin.zst", "models/events/weights.bin.zst"];
const digits = 8;

let known: string | undefined;

/** What makes an analysis: the program's version, and a hash of its trained models. Another one may find other things in the same article. */
export function engineVersion(): string {
  known ??= readEngine();
  return known;
}

function readEngine(): string {
  const hash = createHash("sha256");
  for (const part of parts) if (existsSync(join(root, part))) hash.update(readFileSync(join(root, part)));
  return `${readVersion()}+${hash.digest("hex").slice(0, digits)}`;
}
