import { asArticle } from "../../eval/as-article.ts";
import type { PairRecord } from "../../eval/pair-lines.ts";
import { scorePairs } from "../../eval/pairs.ts";
import { readEventModel, typeOf } from "../../src/core/extract/events/typing/event-model.ts";
import { pairFeatures } from "../../src/core/extract/type-pair.ts";
import { hashText } from "../../src/core/sequence/hash.ts";
import { log, writePacked, type Request } from "../request.ts";
import { UnusableData } from "../unusable-data.ts";
import { readPairs } from "./records.ts";
import { trainTypes, writeTypes, type TypedPair } from "./train-types.ts";

/** All that was chosen by trial was chosen on PLV's half to tune on, by leaving out a fifth at a time. */
const options = { epochs: 14, rate: 0.3, decay: 1e-4, dropout: 0.5, averageFrom: 7, seed: 5, models: 5 };
/** How much a pair of others' data counts beside one of our own: it follows the conventions that are measured. */
const weightOfOthers = 8;

type Example = TypedPair & { readonly record: PairRecord };

const spanOf = (offsets: PairRecord["source"]) => offsets && { start: offsets[0], end: offsets[1] };

const exampleOf = (path: string, record: PairRecord): Example => ({
  record,
  type: record.root,
  hashes: pairFeatures(asArticle(record), { source: spanOf(record.source), target: spanOf(record.target) }),
  weight: path.endsWith(".jsonl") ? weightOfOthers : 1,
});

/** Trains the model that types what a source does to a target. */
export function trainEvents({ data, check, out }: Request): void {
  const examples = data.flatMap((path) => readPairs(path).map((record) => exampleOf(path, record)));
  log(`${examples.length} pairs to learn from`);
  if (check !== null) console.log(checkFolds(examples, foldsOf(check)));
  if (out !== null) writePacked(out, writeTypes(trainTypes(examples, { ...options, log })));
}

function foldsOf(check: string): number {
  const folds = Number(check);
  if (Number.isInteger(folds) && folds > 1) return folds;
  throw new UnusableData(`--check ${check}: for events a number of folds, two or more`);
}

/** Macro F1 of roots and quad classes over all pairs of others' data, each typed by what was learned without its fold. */
function checkFolds(examples: readonly Example[], folds: number): string {
  const foldOf = ({ record }: Example) => (hashText(record.id) >>> 3) % folds;
  const models = Array.from({ length: folds }, (_, fold) =>
    readEventModel(
      writeTypes(
        trainTypes(
          examples.filter((one) => foldOf(one) !== fold),
          options,
        ),
      ),
    ),
  );
  const others = new Map(examples.filter(({ weight }) => weight === weightOfOthers).map((one) => [one.record, one]));
  const { root, quad } = scorePairs([...others.keys()], (record) => {
    const example = others.get(record)!;
    return typeOf(models[foldOf(example)]!, example.hashes);
  });
  return `${others.size} pairs, each left out once: root ${root.toFixed(1)}, quad ${quad.toFixed(1)}`;
}
