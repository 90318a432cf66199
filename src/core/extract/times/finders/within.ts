import type { Finder } from "../finder.ts";

/** within [24 hours], within [days] */
export const within: Finder = {
  rule: "within",
  patterns: ["within [ <count> <unit> ]", "within [ hours|days|weeks|months|years ]"],
  read: ({ count = null, unit }, { tokens, first }) => ({
    meaning: {
      kind: "stretch",
      unit: unit ?? (tokens[first]!.lower.slice(0, -1) as "hour"),
      count,
      sign: 1,
      loose: true,
    },
  }),
};
