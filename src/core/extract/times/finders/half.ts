import type { Finder } from "../finder.ts";

/** [the first half], [the latter half], [H1 2026], [first-half]: a time only beside its year. */
export const half: Finder = {
  rule: "half",
  patterns: ["the? <ordinal> half", "the last|latter half", "<ordinalOf>", "h1|h2 <year>"],
  read: ({ ordinal, ordinalOf, year }, { tokens, first, last }) => {
    if (ordinalOf && ordinalOf[1] !== "half") return null;
    const word = tokens[last - 2]?.lower;
    const isLast = word === "last" || word === "latter";
    const number = ordinal ?? ordinalOf?.[0] ?? (isLast ? 2 : Number(tokens[first]!.lower.slice(1)));
    return number > 2 ? null : { meaning: { kind: "calendar", half: number, ...(year && { year }) } };
  },
};
