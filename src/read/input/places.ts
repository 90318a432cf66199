import { glob, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { skip } from "../draft.ts";
import type { Skipped } from "../../core/model/article.ts";
import { explainFailure } from "./failure.ts";
import { extensionOf, isAddress } from "./names.ts";

/** What was sent along, by the name of its input. */
export type Uploads = ReadonlyMap<string, Uint8Array>;

/** Standard input, a file, what was sent along, or an address on the web. */
export interface Place {
  readonly input: string;
  readonly kind: "stdin" | "file" | "upload" | "address";
  readonly extension: string;
  /** The same for the same place, however it is written. */
  readonly key: string;
}
/** A place to read from, or why an input leads to none. */
export type Found = Place | { readonly skipped: Skipped };

/** The place that a name stands for which is no pattern: an address, or else a file. */
export function findPlace(input: string, uploads?: Uploads): Found {
  if (isAddress(input)) return address(input);
  return uploads ? upload(input, uploads) : file(input);
}

/** Whoever sends articles along may not have the files of this machine read. */
const upload = (input: string, uploads: Uploads): Found =>
  uploads.has(input)
    ? { input, kind: "upload", extension: extensionOf(input), key: input }
    : skip(input, "neither sent along nor a web address: send the file itself, or give an address");

const file = (input: string): Place => ({
  input,
  kind: "file",
  extension: extensionOf(input),
  key: resolve(input),
});

/** The places that inputs stand for, in the order given, sorted inside folders and globs. */
export async function findPlaces(
  inputs: readonly string[],
  extensions: readonly string[],
  uploads?: Uploads,
): Promise<Found[]> {
  if (uploads) return inputs.map((input) => findPlace(input, uploads));
  return (await Promise.all(inputs.map((input) => findPlacesOf(input, extensions)))).flat();
}

async function findPlacesOf(input: string, extensions: readonly string[]): Promise<Found[]> {
  if (input === "-") return [{ input, kind: "stdin", extension: "", key: input }];
  if (isAddress(input)) return [address(input)];
  try {
    const kind = await kindOf(input);
    if (kind === "nothing" && /[*?[{]/.test(input)) return await searchGlob(input, extensions);
    return kind === "folder" ? await searchFolder(input, extensions) : [file(input)];
  } catch (error) {
    return [skip(input, explainFailure(error))];
  }
}

/** What stands behind `#` is a place in a page, not another page. */
function address(input: string): Found {
  if (!URL.canParse(input)) return skip(input, "not an address: check it, and quote it for the shell");
  const url = new URL(input);
  url.hash = "";
  return { input, kind: "address", extension: extensionOf(input), key: url.href };
}

/** What a path leads to; a path to nothing is reported when it is opened. */
async function kindOf(path: string): Promise<"folder" | "file" | "nothing"> {
  const stats = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  });
  if (stats === null) return "nothing";
  return stats.isDirectory() ? "folder" : "file";
}

async function searchFolder(folder: string, extensions: readonly string[]): Promise<Found[]> {
  const found = await walk(folder, extensions);
  return found.length > 0 ? found : [skip(folder, `no articles in this folder: looked for ${extensions.join(" ")}`)];
}

/** Hidden files and links to folders are passed over; a folder that may not be read is named, and the rest goes on. */
async function walk(folder: string, extensions: readonly string[]): Promise<Found[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found = visible.map(async (entry): Promise<Found[]> => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path, extensions);
      return extensions.includes(extensionOf(path)) ? [file(path)] : [];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    return [skip(folder, explainFailure(error))];
  }
}

/** Files with a known extension, or, where a glob names none such, all the files that it names. */
async function searchGlob(pattern: string, extensions: readonly string[]): Promise<Found[]> {
  const matches: Place[] = [];
  for await (const path of glob(pattern)) {
    if ((await kindOf(path)) === "file") matches.push(file(path));
  }
  if (matches.length === 0)
    return [skip(pattern, "no file matches this pattern: check it, and quote it for the shell")];
  const known = matches.filter(({ extension }) => extensions.includes(extension));
  return (known.length > 0 ? known : matches).sort((a, b) => (a.input < b.input ? -1 : 1));
}
