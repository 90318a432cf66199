import { join } from "node:path";
import { typePair } from "../src/core/extract/type-pair.ts";
import { loadModels } from "../src/operations/models.ts";
import { asArticle } from "./as-article.ts";
import type { MeasureSet } from "./measure-set.ts";
import { loadPairs, type PairRecord } from "./pair-lines.ts";
import { halfOf, partOf } from "./parts.ts";
import { scoreRoots } from "./plover.ts";

const file = "events/plv.train.jsonl";
const ownFolder = join(import.meta.dirname, "../corpus/events");

const spanOf = (offsets: PairRecord["source"]) => offsets && { start: offsets[0], end: offsets[1] };

/** Names a type for what a given source does to a given target. */
export type TypeOf = (record: PairRecord) => string | null;

/** Macro F1 over roots, and over the quad classes that follow from them. */
export const scorePairs = (records: readonly PairRecord[], typeOf: TypeOf) =>
  scoreRoots(records.map((record) => ({ ...record, predicted: typeOf(record) })));

function withShippedModel(): TypeOf {
  const { events } = loadModels().models;
  return (record) =>
    events
      ? typePair(asArticle(record), { source: spanOf(record.source), target: spanOf(record.target) }, events)
      : null;
}

/** The type of an event whose source and target are given: PLV's training part and our own pairs, by what was learned from and what was not. */
export const pairs: MeasureSet = {
  name: "pairs",
  files: [file],
  published: {
    "check.root": "entailment model 82.4, naive Bayes 52.2 (test part)",
    "check.quad": "entailment model 89.6, naive Bayes 77.5 (test part)",
  },
  run(load) {
    const typeOf = withShippedModel();
    const records = load<PairRecord>(file);
    const check = scorePairs(
      records.filter(({ id }) => halfOf(id) === "check"),
      typeOf,
    );
    const held = scorePairs(
      loadPairs(ownFolder).filter(({ id }) => partOf(id) === "held"),
      typeOf,
    );
    return { "check.root": check.root, "check.quad": check.quad, "own.root": held.root, "own.quad": held.quad };
  },
};
