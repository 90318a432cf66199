import type { Finder } from "../finder.ts";
import type { Place } from "../finding.ts";

/** [the past decade], [the next three years], [the last 24 hours]; not [the last two years of the war], [to last two years]. */
export const stretch: Finder = {
  rule: "stretch",
  patterns: [
    "the <which> <unit>",
    "the? <which> <count> <unit>",
    "the? <which> <count> to|or <count> <unit>",
    "the? <which> few|several <unit>",
  ],
  read: ({ which, count, unit }, { tokens, first, last }) => {
    const of = tokens[last]?.lower === "of";
    if (!which || (of && which < 0) || isVerb(tokens, first)) return null;
    return {
      meaning: {
        kind: "stretch",
        unit: unit!,
        count: count === undefined ? countOf(tokens[last - 2]!.lower) : count,
        sign: which,
      },
    };
  },
};

/** [talks last two days] */
const isVerb = (tokens: Place["tokens"], first: number): boolean =>
  tokens[first]!.lower === "last" && /^(NOUN|PROPN|PRON|AUX|PART)$/.test(tokens[first - 1]?.pos ?? "");

const countOf = (before: string): number | null => (before === "few" || before === "several" ? null : 1);
