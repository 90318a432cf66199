import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { loadCases } from "../../eval/own/cases.ts";
import { partOf } from "../../eval/parts.ts";
import { toPolnear } from "../../eval/own/polnear.ts";
import { readJsonl } from "../jsonl.ts";
import { UnusableData } from "../unusable-data.ts";

const Offsets = z.array(z.tuple([z.number(), z.number()]));

/** One annotated text a line; offsets in UTF-16 code units, end exclusive. Other fields are left alone. */
const Record = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Offsets, cue: Offsets, content: Offsets })),
});
export type TrainingRecord = z.infer<typeof Record>;

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

const readLines = (file: string): TrainingRecord[] =>
  readJsonl(file, Record, `{"id", "text", "attributions": [{"source", "cue", "content": [[start, end]…]}]}`);
