import { columnNames, type ColumnName } from "../columns/columns.ts";
import { clauseRelationColumns, fillClauseRelations } from "./clauses.ts";
import { cueItselfColumns, fillCueItself } from "./cue-itself.ts";
import { distanceColumns, fillDistances } from "./distances.ts";
import type { CueFrame } from "./frame.ts";
import { fillReadings, readingColumns } from "./readings.ts";
import { fillSentenceKinds, sentenceKindColumns } from "./sentences.ts";

/** Columns that depend on the cue. */
export const cueColumnNames = [
  ...distanceColumns,
  ...cueItselfColumns,
  ...clauseRelationColumns,
  ...sentenceKindColumns,
  ...readingColumns,
] as const;
export type CueColumn = (typeof cueColumnNames)[number];
export type CueColumns = Readonly<Record<CueColumn, Int32Array>>;

/** Every column that the templates of the chain for one cue may name. */
export const allColumnNames: readonly (ColumnName | CueColumn)[] = [...columnNames, ...cueColumnNames];

export const cueColumnFillers: readonly ((frame: CueFrame, columns: CueColumns) => void)[] = [
  fillDistances,
  fillCueItself,
  fillClauseRelations,
  fillSentenceKinds,
  fillReadings,
];
