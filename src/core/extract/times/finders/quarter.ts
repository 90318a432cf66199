import type { Finder } from "../finder.ts";

/** [the third quarter], [fourth-quarter], [the 1988 second quarter], [Q3 2026] */
export const quarter: Finder = {
  rule: "quarter",
  patterns: [
    "the? fiscal? <ordinal> fiscal? quarter",
    "the? <year> <ordinal> quarter",
    "fiscal? <ordinalOf>",
    "q1|q2|q3|q4 of? <year>?",
  ],
  read: ({ ordinal, ordinalOf, year }, { tokens, first }) => {
    if (ordinalOf && ordinalOf[1] !== "quarter") return null;
    const number = ordinal ?? ordinalOf?.[0] ?? Number(tokens[first]!.lower.slice(1));
    return number > 4 ? null : { meaning: { kind: "calendar", quarter: number, ...(year && { year }) } };
  },
};
