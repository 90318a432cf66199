import type { Finder } from "../finder.ts";

/** [overnight]: the night before the publication. */
export const overnight: Finder = {
  rule: "overnight",
  patterns: ["overnight"],
  read: (_slots, { tokens, first }) =>
    tokens[first]!.pos === "ADJ" ? null : { meaning: { kind: "unit", unit: "day", shift: -1 }, part: "night" },
};
