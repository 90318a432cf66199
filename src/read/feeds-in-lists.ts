import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isAddress } from "./input/names.ts";
import { readOpml } from "./opml.ts";

/**
 * The inputs with each list of feeds that is an OPML file of this machine replaced by what it lists, and lists in lists too, so that
 * each feed can be watched at its own pace. What cannot be read stays as it is, and is named when it is read.
 */
export async function feedsInLists(inputs: readonly string[], known: Set<string> = new Set()): Promise<string[]> {
  const found: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- a list that includes one from before is not read again
  for (const input of inputs) found.push(...(isList(input) ? await expand(input, known) : [input]));
  return [...new Set(found)];
}

const isList = (input: string): boolean => !isAddress(input) && /\.opml$/i.test(input);

async function expand(input: string, known: Set<string>): Promise<string[]> {
  if (known.has(resolve(input))) return [];
  known.add(resolve(input));
  const bytes = await readFile(input).catch(() => null);
  const pieces = bytes === null ? [] : readOpml({ input, bytes });
  const feeds = pieces.flatMap((piece) => ("elsewhere" in piece ? piece.elsewhere : []));
  return feeds.length === 0 ? [input] : feedsInLists(feeds, known);
}
