import type { Finder } from "../finder.ts";

/** [overnight]: the night before the publication; not [overnight trains]. */
export const overnight: Finder = {
  rule: "overnight",
  patterns: ["overnight"],
  read: (_slots, { tokens, last }) =>
    tokens[last]?.pos === "NOUN" ? null : { meaning: { kind: "unit", unit: "day", shift: -1 }, part: "night" },
};
