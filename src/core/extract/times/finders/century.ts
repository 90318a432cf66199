import type { Finder } from "../finder.ts";

/** [the 20th century], [the nineteenth century], [18th-century] */
export const century: Finder = {
  rule: "century",
  patterns: ["the? <century> century"],
  read: ({ century: number }) => ({ meaning: { kind: "calendar", century: number! } }),
};
