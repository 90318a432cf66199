import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";

/** [the past decade], [the next three years], [the last few days]; not [the last two years of the war], [talks last two days]. */
export const stretch: Finder = {
  rule: "stretch",
  patterns: [
    "the <which> <unit>",
    "the <which> <unit> or so|two",
    "the? <which> <count> more? <unit>",
    "the? <which> <count> <unit> or so",
    "the? <which> <count> to|or <count> <unit>",
  ],
  read: ({ which, count = 1, unit }, { tokens, first, last }) => {
    if (!which || (tokens[last]?.lower === "of" && which < 0) || isVerb(tokens, first)) return null;
    if (count === 1 && tokens[last - 1]!.lower.endsWith("s")) return null;
    return { meaning: { kind: "stretch", unit: unit!, count, sign: which } };
  },
};

const isVerb = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === "last" && /^(NOUN|PROPN|PRON|AUX|PART)$/.test(tokens[first - 1]?.pos ?? "");
