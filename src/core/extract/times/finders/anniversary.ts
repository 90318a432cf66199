import type { Finder } from "../finder.ts";

/** [the fourth anniversary] of the invasion of 24 February 2022: a date only where its words give the day. */
export const anniversary: Finder = {
  rule: "anniversary",
  patterns: ["the? <ordinal> anniversary"],
  read: ({ ordinal }) => ({ meaning: { kind: "distance", unit: "year", count: ordinal!, sign: 1, origin: "text" } }),
};
