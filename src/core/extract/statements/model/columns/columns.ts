import type { Sheet } from "../sheet.ts";
import { clauseColumns, fillClauses } from "./clauses.ts";
import { contextColumns, fillContext } from "./context.ts";
import { fillQuotations, quotationColumns } from "./quotations.ts";
import { fillRoles, roleColumns } from "./roles.ts";
import { fillRules, ruleColumns } from "./rules.ts";
import { fillSentences, sentenceColumns } from "./sentences.ts";
import { fillWords, wordColumns } from "./words.ts";

/** Every column that the templates of the joint chain may name. */
export const columnNames = [
  ...wordColumns,
  ...quotationColumns,
  ...sentenceColumns,
  ...contextColumns,
  ...clauseColumns,
  ...roleColumns,
  ...ruleColumns,
] as const;
export type ColumnName = (typeof columnNames)[number];

/** In this order: later ones read what earlier ones filled. */
export const columnFillers: readonly ((sheet: Sheet) => void)[] = [
  fillWords,
  fillQuotations,
  fillSentences,
  fillContext,
  fillClauses,
  fillRoles,
  fillRules,
];
