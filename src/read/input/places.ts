import { glob, readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { skip } from "../draft.ts";
import type { Skipped } from "../../core/model/article.ts";
import { explainFailure } from "./failure.ts";

/** Standard input, or a file. */
export interface Place {
  readonly input: string;
  readonly extension: string;
}
/** A place to read from, or why an input leads to none. */
export type Found = Place | { readonly skipped: Skipped };

const place = (input: string): Place => ({ input, extension: extname(input).toLowerCase() });

/** The files that inputs stand for, in the order given, sorted inside folders and globs, each file once. */
export async function findPlaces(inputs: readonly string[], extensions: readonly string[]): Promise<Found[]> {
  const found = await Promise.all(inputs.map((input) => findPlacesOf(input, extensions)));
  const seen = new Set<string>();
  return found.flat().filter((each) => {
    if ("skipped" in each) return true;
    const path = resolve(each.input);
    return !seen.has(path) && Boolean(seen.add(path));
  });
}

async function findPlacesOf(input: string, extensions: readonly string[]): Promise<Found[]> {
  if (input === "-") return [{ input, extension: "" }];
  try {
    const kind = await kindOf(input);
    if (kind === "nothing" && /[*?[{]/.test(input)) return await searchGlob(input, extensions);
    return kind === "folder" ? await searchFolder(input, extensions) : [place(input)];
  } catch (error) {
    return [skip(input, explainFailure(error))];
  }
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
      return extensions.includes(place(path).extension) ? [place(path)] : [];
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
    if ((await kindOf(path)) === "file") matches.push(place(path));
  }
  if (matches.length === 0)
    return [skip(pattern, "no file matches this pattern: check it, and quote it for the shell")];
  const known = matches.filter(({ extension }) => extensions.includes(extension));
  return (known.length > 0 ? known : matches).sort((a, b) => (a.input < b.input ? -1 : 1));
}
