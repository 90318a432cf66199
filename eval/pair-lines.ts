import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quadOf } from "./plover.ts";

/** A text with source, target and PLOVER root of one event in it; offsets in UTF-16 code units, end exclusive, null where the text names none. */
export interface PairRecord {
  readonly id: string;
  readonly text: string;
  readonly source: readonly [start: number, end: number] | null;
  readonly target: readonly [start: number, end: number] | null;
  readonly root: string;
  readonly quad: number;
}

const mark = /\[(?<words>[^[\]]*)\](?<role>[st])/g;

/** Our own pairs: each file of a folder is named by its root, each line is a text with `[source]s` and `[target]t`. */
export function loadPairs(folder: string): PairRecord[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.toSorted().flatMap((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    const root = file.replace(".txt", "").toUpperCase();
    return lines.flatMap((line, at) => (line === "" ? [] : [readPair(line, root, `${join(folder, file)}:${at + 1}`)]));
  });
}

/** One marked line. Throws with its place where a role is marked twice, where none is, or where brackets are left over. */
export function readPair(line: string, root: string, place: string): PairRecord {
  const roles: Record<string, [number, number]> = {};
  let text = "";
  let last = 0;
  for (const { groups, index, 0: marked } of line.matchAll(mark)) {
    const { words = "", role = "" } = groups!;
    if (roles[role]) throw new Error(`${place}: two marks for ${role}; a line has one [source]s and one [target]t`);
    text += line.slice(last, index);
    roles[role] = [text.length, text.length + words.length];
    text += words;
    last = index + marked.length;
  }
  text += line.slice(last);
  if (!roles["s"] && !roles["t"]) throw new Error(`${place}: no mark; a line has one [source]s and one [target]t`);
  if (/[[\]]/.test(text)) throw new Error(`${place}: a bracket that is no mark`);
  const quad = quadOf(root);
  if (quad === null) throw new Error(`${place}: "${root}" is no root of PLOVER; the file's name says the root`);
  return { id: text, text, source: roles["s"] ?? null, target: roles["t"] ?? null, root, quad };
}
