import type { Finder } from "../finder.ts";

/** [the first Sunday in October], [the last Friday of May 2031] */
export const nthWeekday: Finder = {
  rule: "nth-weekday",
  patterns: [
    "the? <ordinal> <weekday> in|of <monthName> ,? <year>?",
    "the last <weekday> in|of <monthName> ,? <year>?",
  ],
  read: ({ ordinal = -1, weekday, monthName, year }) =>
    ordinal > 5
      ? null
      : { meaning: { kind: "calendar", month: monthName!, weekday: weekday!, nth: ordinal, ...(year && { year }) } },
};
