import type { Finder } from "../finder.ts";

/** [the year], [the month], [the day]: a time only inside another, as in [the end of the year]. */
export const bareUnit: Finder = {
  rule: "bare-unit",
  patterns: ["the day|week|month|year|decade|century"],
  read: (_slots, { tokens, last }) => ({
    meaning: { kind: "unit", unit: tokens[last - 1]!.lower as "day", shift: 0, bare: true },
  }),
};
