import type { Finder } from "../finder.ts";

/** [three days ago], [about two weeks ago], [several years ago], [a week or so ago], [a year from now] */
export const ago: Finder = {
  rule: "ago",
  patterns: [
    "<count> <unit> ago",
    "<count> <unit> or so|two|more ago",
    "<unit> ago",
    "<count> <unit> from now|today",
    "<count> <unit> hence",
  ],
  read: ({ count = null, unit }, { tokens, last }) => ({
    meaning: {
      kind: "distance",
      unit: unit!,
      count,
      sign: tokens[last - 1]!.lower === "ago" ? -1 : 1,
      origin: "published",
    },
  }),
};
