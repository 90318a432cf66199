import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { loadCases } from "../../eval/own/cases.ts";
import { partOf } from "../../eval/parts.ts";
import { toPolnear } from "../../eval/own/polnear.ts";

const Offsets = z.array(z.tuple([z.number(), z.number()]));

/** One annotated text a line; offsets in UTF-16 code units, end exclusive. Other fields are left alone. */
const Record = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Offsets, cue: Offsets, content: Offsets })),
});
export type TrainingRecord = z.infer<typeof Record>;

/** Says what is wrong with what was given to train on. */
export class UnusableData extends Error {}

/**
 * Reads annotated texts: a `.jsonl` file, a folder's `*.train.jsonl` files, or a folder of our own cases, of which the
 * third that is set aside is left out.
 */
export function readRecords(path: string): TrainingRecord[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnusableData(`${path}: no such file or folder`);
  if (stats.isFile()) return readLines(path);
  const names = readdirSync(path).toSorted();
  const files = names.filter((name) => name.endsWith(".train.jsonl"));
  if (files.length > 0) return files.flatMap((name) => readLines(join(path, name)));
  if (names.some((name) => name.endsWith(".txt")))
    return loadCases(path)
      .filter(({ id }) => partOf(id) === "tune")
      .map(toPolnear)
      .map((record) => Record.parse(record));
  throw new UnusableData(`${path}: holds neither *.train.jsonl files nor cases (*.txt)`);
}

function readLines(file: string): TrainingRecord[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => (line.trim() === "" ? [] : [readLine(line, `${file}:${at + 1}`)]));
}

function readLine(line: string, place: string): TrainingRecord {
  const parsed = Record.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnusableData(
    `${place}: ${issue!.path.join(".") || "the line"}: ${issue!.message}; a line is {"id", "text", "attributions": [{"source", "cue", "content": [[start, end]…]}]}`,
  );
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnusableData(`${place}: is no JSON`);
  }
}
