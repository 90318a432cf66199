import { statSync } from "node:fs";
import { z } from "zod";
import { loadPairs, type PairRecord } from "../../eval/pair-lines.ts";
import { halfOf, partOf } from "../../eval/parts.ts";
import { readJsonl } from "../jsonl.ts";
import { UnusableData } from "../unusable-data.ts";

const Offsets = z.tuple([z.number(), z.number()]).nullable();
const Pair = z.object({
  id: z.string(),
  text: z.string(),
  source: Offsets,
  target: Offsets,
  root: z.string(),
  quad: z.int(),
});

/** What to learn from: of a `.jsonl` file the half to tune on, of a folder of our own pairs all but the third that is set aside. */
export function readPairs(path: string): PairRecord[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UnusableData(`${path}: no such file or folder`);
  return stats.isFile()
    ? readJsonl(path, Pair, `{"id", "text", "source": [start, end], "target": [start, end], "root", "quad"}`).filter(
        ({ id }) => halfOf(id) === "tune",
      )
    : loadPairs(path).filter(({ id }) => partOf(id) === "tune");
}
