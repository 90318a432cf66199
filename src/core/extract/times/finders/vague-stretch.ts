import type { Finder } from "../finder.ts";

/** [recent months], [the coming weeks], [the past years], [the months ahead] */
export const vagueStretch: Finder = {
  rule: "vague-stretch",
  patterns: [
    "the? recent|past|previous|coming|next <unit>",
    "the <unit> ahead",
    "the? recent|past|coming <unit> and|or weeks|months|years",
  ],
  read: ({ unit }, { tokens, last }) => {
    const isAhead = tokens[last - 1]!.lower === "ahead";
    if (!tokens[isAhead ? last - 2 : last - 1]!.lower.endsWith("s")) return null;
    const ahead = isAhead || /^(coming|next)$/.test(tokens[last - 2]!.lower);
    return { meaning: { kind: "stretch", unit: unit!, count: null, sign: ahead ? 1 : -1 } };
  },
};
