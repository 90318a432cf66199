/** `npm run train -- attribution --data <path>`: trains a model from annotated texts; without arguments says how. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { constants, zstdCompressSync } from "node:zlib";
import { hashText } from "../src/core/sequence/hash.ts";
import { checkModel } from "./attribution/check.ts";
import { readExample } from "./attribution/example.ts";
import { readRecords, UnusableData, type TrainingRecord } from "./attribution/records.ts";
import { asModel, trainModel } from "./attribution/train-model.ts";
import { writeModel } from "./attribution/write-model.ts";

const shipped = "models/attribution/weights.bin.zst";
const usage = `npm run train -- attribution --data <path> [--data <path>] [--check <n or file>] [--out <file>]
  --data   a .jsonl file, a folder with *.train.jsonl files, or corpus/attribution; may be given several times;
           what counts as an attribution is learned from the first alone
  --check  a number n leaves every n-th text out (by the hash of its id) and measures on those; a .jsonl file is measured on
  --out    where the weights go (${shipped}; with --check only where it is given)`;

interface Request {
  readonly data: readonly string[];
  readonly check: string | null;
  readonly out: string | null;
}

const began = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);

interface Divided {
  readonly learned: readonly TrainingRecord[];
  /** How many of those are of the first data given. */
  readonly first: number;
  readonly checked: readonly TrainingRecord[];
}

/** What to learn from and what to measure on. */
function divide({ data, check }: Request): Divided {
  const sets = data.map(readRecords);
  const isLeftOut = ({ id }: TrainingRecord): boolean =>
    check !== null && /^\d+$/.test(check) && (hashText(id) >>> 3) % Number(check) === 0;
  const learned = sets.map((records) => records.filter((record) => !isLeftOut(record)));
  const checked = check === null || /^\d+$/.test(check) ? sets.flat().filter(isLeftOut) : readRecords(check);
  return { learned: learned.flat(), first: learned[0]!.length, checked };
}

function train(request: Request): void {
  const { learned, first, checked } = divide(request);
  log(`${learned.length} texts to learn from`);
  const trained = trainModel(learned.map(readExample), log, first);
  if (checked.length > 0) console.log(checkModel(asModel(trained), checked));
  if (request.out === null) return;
  const bytes = zstdCompressSync(writeModel(trained), { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
  writeFileSync(request.out, bytes);
  log(`${request.out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", multiple: true, default: [] },
    check: { type: "string" },
    out: { type: "string" },
  },
});

try {
  if (positionals.join() !== "attribution" || values.data.length === 0) throw new UnusableData(usage);
  const { data, check = null, out = check === null ? shipped : null } = values;
  train({ data, check, out });
} catch (error) {
  if (!(error instanceof UnusableData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
