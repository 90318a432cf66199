import type { Finder } from "../finder.ts";

const shifts = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** [today], [yesterday], [tomorrow], [tonight] */
export const relativeDay: Finder = {
  rule: "relative-day",
  patterns: ["today|tonight|yesterday|tomorrow"],
  read: (_slots, { tokens, first, last }) => {
    if (tokens[last]?.lower === "'s" && tokens[last + 1]?.lower === "news") return null;
    const { lower } = tokens[first]!;
    const meaning = { kind: "unit", unit: "day", shift: shifts.get(lower)! } as const;
    return lower === "tonight" ? { meaning, part: "night" } : { meaning };
  },
};
