/** `npm run train -- <model> --data <path>`: trains a model from annotated texts; without arguments says how. */
import { parseArgs } from "node:util";
import { trainAttribution } from "./attribution/command.ts";
import { trainClaims } from "./claims/command.ts";
import { trainEvents } from "./events/command.ts";
import type { Request } from "./request.ts";
import { UnusableData } from "./unusable-data.ts";
import { trainWords } from "./words/command.ts";

/** Where weights go that are no packed file. */
const otherFiles: Readonly<Record<string, string>> = { claims: "src/core/compare/claims/weights.json" };

const trainers: Readonly<Record<string, (request: Request) => void | Promise<void>>> = {
  attribution: trainAttribution,
  events: trainEvents,
  words: trainWords,
  claims: trainClaims,
};

const usage = `npm run train -- attribution|events|words|claims --data <path> [--data <path>] [--check <n or file>] [--out <file>]
  --data   a .jsonl file, a folder with *.train.jsonl files, or corpus/attribution or corpus/events; for words
           the file of vectors; may be given several times; what counts as an attribution is learned from the first alone
  --check  attribution: a number n leaves every n-th text out (by the hash of its id) and measures on those; a .jsonl file is
           measured on; events: a number of folds, each measured on what was learned from the others
  --out    where the weights go (models/<model>/weights.bin.zst, for claims src/core/compare/claims/weights.json; with --check only where it is given)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", multiple: true, default: [] },
    check: { type: "string" },
    out: { type: "string" },
  },
});

try {
  const [name = "", ...others] = positionals;
  const train = trainers[name];
  if (!train || others.length > 0 || values.data.length === 0) throw new UnusableData(usage);
  const {
    data,
    check = null,
    out = check === null ? (otherFiles[name] ?? `models/${name}/weights.bin.zst`) : null,
  } = values;
  await train({ data, check, out });
} catch (error) {
  if (!(error instanceof UnusableData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
