import type { Finder } from "../finder.ts";

/** [morning], [the evening]: a time only beside a day. */
export const dayPart: Finder = {
  rule: "day-part",
  patterns: ["the? <part>"],
  read: ({ part }) => ({ meaning: { kind: "fragment" }, part: part! }),
};
