import type { Finder } from "../finder.ts";

/** [now], [currently], [at present] */
export const now: Finder = {
  rule: "now",
  patterns: ["now|currently|nowadays", "at [ present ]", "these days", "at [ the moment ]"],
  read: () => ({ meaning: { kind: "unit", unit: "day", shift: 0 }, lean: "present" }),
};
