import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes generated files, or, under `--check`, compares them with what is committed.
 * `command` is what a reader runs to renew them.
 */
export function writeGenerated(command: string, files: Record<string, string>): void {
  const stale: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, "utf8") !== text) stale.push(file);
  }
  if (stale.length > 0) {
    console.error(`${stale.join(", ")}: out of date; run "${command}" and commit the result`);
    process.exitCode = 1;
  }
}
