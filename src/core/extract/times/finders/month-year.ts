import type { Finder } from "../finder.ts";

/** [February 2026], [Feb. 2026], [February of 2026] */
export const monthYear: Finder = {
  rule: "month-year",
  patterns: ["<month> of? ,? <year>"],
  read: ({ month, year }) => ({ meaning: { kind: "calendar", year: year!, month: month! } }),
};
