import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

/** The tables whose entries are lists of words that say one thing. */
type Saying = "time-directions" | "event-rule-words" | "divergence-words" | "origin-words";

/** The words of a table that say one thing, in its order. */
export const wordsSaying = <Table extends Saying>(
  table: Table,
  says: Tables[Table][number]["says"],
): readonly string[] => lexicon[table].filter((entry) => entry.says === says).flatMap(({ words }) => words);
