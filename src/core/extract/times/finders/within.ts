import type { Finder } from "../finder.ts";

/** within [24 hours] */
export const within: Finder = {
  rule: "within",
  patterns: ["within [ <count> <unit> ]"],
  read: ({ count, unit }) => ({ meaning: { kind: "stretch", unit: unit!, count: count!, sign: 1, loose: true } }),
};
