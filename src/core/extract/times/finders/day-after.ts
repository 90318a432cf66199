import type { Finder } from "../finder.ts";

/** [the day before yesterday], [the day after tomorrow] */
export const dayAfter: Finder = {
  rule: "day-after",
  patterns: ["the? day before yesterday", "the? day after tomorrow"],
  read: (_slots, { tokens, last }) => ({
    meaning: { kind: "unit", unit: "day", shift: tokens[last - 1]!.lower === "tomorrow" ? 2 : -2 },
  }),
};
