import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

type Says = Tables["event-rule-words"][number]["says"];

/** The words of `event-rule-words.yml` that say one thing. */
export const eventRuleWords = (says: Says): ReadonlySet<string> =>
  new Set(lexicon["event-rule-words"].filter((entry) => entry.says === says).flatMap(({ words }) => words));
