import type { Finder } from "../finder.ts";

/** [the first week of December], [the last week in May 2031] */
export const nthWeek: Finder = {
  rule: "nth-week",
  patterns: ["the? <ordinal> week in|of <monthName> ,? <year>?", "the last week in|of <monthName> ,? <year>?"],
  read: ({ ordinal = -1, monthName, year }) =>
    ordinal > 4 ? null : { meaning: { kind: "calendar", month: monthName!, nth: ordinal, ...(year && { year }) } },
};
