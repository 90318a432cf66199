import type { Finder } from "../finder.ts";

/** [4 February], [the 4th of February], [February 4], [Nov. 4-6] */
export const monthDay: Finder = {
  rule: "month-day",
  patterns: [
    "the? <day> of? <month>",
    "<which>? <month> <day>",
    "<month> <days> ,? <year>",
    "<month> <days>",
    "<days> <month>",
    "<month> <day> to|through|until|and|-|– <lastDay> ,? <year>?",
    "<day> to|through|until|and|-|– <lastDay> <month> ,? <year>?",
  ],
  read: ({ day, lastDay, days, month, year, which }) => ({
    meaning: {
      kind: "calendar",
      month: month!,
      day: days ? days[0] : day!,
      ...((days ?? lastDay) && { lastDay: days?.[1] ?? lastDay! }),
      ...(year && { year }),
      ...(which !== undefined && { which }),
    },
  }),
};
