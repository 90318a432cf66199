import type { Finder } from "../finder.ts";

/** [nineteen ninety-six], [twenty twenty-six], [the year two thousand]: as broadcasts write them. */
export const spelledYear: Finder = {
  rule: "spelled-year",
  patterns: ["nineteen|twenty <count>", "the year <count>"],
  read: ({ count }, { tokens, first, last }) => {
    if (!count || !Number.isInteger(count) || tokens[last]?.pos === "NOUN") return null;
    const word = tokens[first]!.lower;
    if (word === "the") return count >= 1000 && count < 2200 ? { meaning: { kind: "calendar", year: count } } : null;
    if (count < 10 || count > 99) return null;
    return { meaning: { kind: "calendar", year: (word === "nineteen" ? 1900 : 2000) + count } };
  },
};
