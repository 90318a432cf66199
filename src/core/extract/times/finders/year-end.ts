import type { Finder } from "../finder.ts";

/** [year-end], [year's end], [month-end] */
export const yearEnd: Finder = {
  rule: "year-end",
  patterns: ["year-end|month-end", "the? year|month 's end", "end-year"],
  read: (_slots, { tokens, first, last }) => {
    const words = tokens.slice(first, last).map(({ lower }) => lower);
    const unit = words.some((word) => word.includes("month")) ? "month" : "year";
    return { meaning: { kind: "unit", unit, shift: 0 }, edge: "end" };
  },
};
