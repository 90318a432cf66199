import type { Finder } from "../finder.ts";

/** [three days ago], [about two weeks ago], [several years ago], [a year from now] */
export const ago: Finder = {
  rule: "ago",
  patterns: ["<count> <unit> ago", "<unit> ago", "<count> <unit> from now|today", "year-ago"],
  read: ({ count, unit = "year" }, { tokens, last }) => {
    const word = tokens[last - 1]!.lower;
    const single = word === "year-ago" ? 1 : null;
    return {
      meaning: {
        kind: "distance",
        unit,
        count: count === undefined ? single : count,
        sign: word.endsWith("ago") ? -1 : 1,
        origin: "published",
      },
    };
  },
};
