import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

/** The tables whose entries are lists of words that say one thing. */
type Saying = "assertion-words" | "divergence-words" | "event-rule-words" | "origin-words" | "time-directions";

/** The words of a table that say one thing, in its order. */
export const wordsSaying = <Table extends Saying>(
  table: Table,
  says: Tables[Table][number]["says"],
): readonly string[] => lexicon[table].filter((entry) => entry.says === says).flatMap(({ words }) => words);
