import { writeFileSync } from "node:fs";
import { constants, zstdCompressSync } from "node:zlib";

/** What a trainer is asked for. */
export interface Request {
  readonly data: readonly string[];
  /** A number n leaves every n-th text out and measures on those; else a file to measure on. */
  readonly check: string | null;
  readonly out: string | null;
}

const began = performance.now();

/** Prints a line with the seconds since the start. */
export const log = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Packs a model into its file. */
export function writePacked(file: string, model: Uint8Array): void {
  const bytes = zstdCompressSync(model, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
  writeFileSync(file, bytes);
  log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
