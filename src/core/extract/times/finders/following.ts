import type { Finder } from "../finder.ts";

const signs = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["that", 0],
  ["following", 1],
  ["next", 1],
] as const);

/** [the following day], [the previous year], [that month], [the same day]: counted from the time named before it. */
export const following: Finder = {
  rule: "following",
  patterns: ["the same|previous|preceding|following day|week|month|year", "the next day", "that day|month|year"],
  read: (_slots, { tokens, last }) => ({
    meaning: {
      kind: "distance",
      unit: tokens[last - 1]!.lower as "day",
      count: 1,
      sign: signs.get(tokens[last - 2]!.lower as "same")!,
      origin: "text",
    },
  }),
};
