import type { Finder } from "../finder.ts";

/** [the same period], [the corresponding quarter], [the quarter]: as long as the time named before it, and the same. */
export const samePeriod: Finder = {
  rule: "same-period",
  patterns: [
    "the? same|corresponding|comparable|latest period",
    "the? corresponding|comparable quarter|half|month",
    "the quarter",
  ],
  read: () => ({
    meaning: { kind: "distance", unit: "year", count: 0, sign: 0, origin: "text", alike: true },
  }),
};
