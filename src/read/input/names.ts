import { extname } from "node:path";

/** Whether an input is an address; of another scheme than http and https, so that the fetch says why it is not read. */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(input);

/** The extension of a file or address in lower case; `.gz` around it is no format: `.jsonl` of [a.jsonl.gz]. */
export function extensionOf(input: string): string {
  const path = isAddress(input) && URL.canParse(input) ? new URL(input).pathname : input;
  return extname(path.replace(/\.gz$/i, "")).toLowerCase();
}
