import type { Finder } from "../finder.ts";

/** [the first half], [the second half], [H1 2026], [first-half]: a time only beside its year. */
export const half: Finder = {
  rule: "half",
  patterns: ["the? <ordinal> half", "the? <ordinalOf>", "h1|h2 <year>"],
  read: ({ ordinal, ordinalOf, year }, { tokens, first }) => {
    if (ordinalOf && ordinalOf[1] !== "half") return null;
    const number = ordinal ?? ordinalOf?.[0] ?? Number(tokens[first]!.lower.slice(1));
    return number > 2 ? null : { meaning: { kind: "calendar", half: number, ...(year && { year }) } };
  },
};
