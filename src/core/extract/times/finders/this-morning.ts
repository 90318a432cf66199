import type { Finder } from "../finder.ts";

/** [this morning], [last night] */
export const thisMorning: Finder = {
  rule: "this-morning",
  patterns: ["this <part>", "last night"],
  read: ({ part }) => ({
    meaning: { kind: "unit", unit: "day", shift: part ? 0 : -1 },
    part: part ?? "night",
  }),
};
