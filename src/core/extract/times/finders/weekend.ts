import type { Finder } from "../finder.ts";

/** [the weekend] */
export const weekend: Finder = {
  rule: "weekend",
  patterns: ["the weekend"],
  read: () => ({ meaning: { kind: "unit", unit: "weekend", shift: 0, bare: true } }),
};
