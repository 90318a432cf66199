import type { Finder } from "../finder.ts";

/** in [ten days], in [two weeks' time], in [a year or two]: a date where the tense looks ahead, else how long something took. */
export const inDistance: Finder = {
  rule: "in-distance",
  patterns: ["in [ <count> <unit> ]", "in [ <count> <unit> 's|' time ]", "in [ <count> <unit> or so|two ]"],
  read: ({ count, unit }) => ({
    meaning: { kind: "distance", unit: unit!, count: count!, sign: 1, origin: "published", loose: true },
  }),
};
