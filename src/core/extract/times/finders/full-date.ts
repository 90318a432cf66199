import type { Finder } from "../finder.ts";

/** [4 February 2026], [4th of February, 2026], [February 4, 2026], [Feb. 4 2026] */
export const fullDate: Finder = {
  rule: "full-date",
  patterns: ["the? <day> of? <month> ,? <year>", "<month> the? <day> ,? <year>"],
  read: ({ day, month, year }) => ({ meaning: { kind: "calendar", year: year!, month: month!, day: day! } }),
};
