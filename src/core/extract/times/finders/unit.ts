import type { Finder } from "../finder.ts";

/** [last week], [this year], [next month], [the current quarter]; not [to this day]. */
export const unit: Finder = {
  rule: "unit",
  patterns: ["<which> <unit>", "the? current|present fiscal? <unit>"],
  read: ({ which = 0, unit: name }, { tokens, last }) => {
    if (name === "hour" || name === "minute" || tokens[last - 1]!.lower.endsWith("s")) return null;
    if (name === "day" && which === 0) return null;
    return { meaning: { kind: "unit", unit: name!, shift: which } };
  },
};
