import { attribution, type PolnearRecord } from "../../eval/attribution.ts";
import type { AttributionModel } from "../../src/core/extract/statements/model/attribution-model.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import type { TrainingRecord } from "./records.ts";

/** The measures of `npm run eval` on texts that were not learned from, with the model and with the rules alone. */
export function checkModel(model: AttributionModel, records: readonly TrainingRecord[]): string {
  const load = <Entry>(): readonly Entry[] =>
    records.map((record): PolnearRecord => ({ title: "", date: "", ...record })) as unknown as readonly Entry[];
  const columns = [
    attribution.run(load, (article) => analyse(article, { attribution: model })),
    attribution.run(load, (article) => analyse(article)),
  ];
  const rows = Object.keys(columns[0]!).map(
    (name) => `${name.padEnd(20)}${columns.map((values) => values[name]!.toFixed(1).padStart(8)).join("")}`,
  );
  return [`${records.length} texts not learned from`, `${"".padEnd(20)}   model   rules`, ...rows].join("\n");
}
