import type { Finder } from "../finder.ts";

/** [recent months], [the coming weeks], [the past years] */
export const vagueStretch: Finder = {
  rule: "vague-stretch",
  patterns: ["the? recent|past|previous|coming|next <unit>"],
  read: ({ unit }, { tokens, last }) => {
    if (!tokens[last - 1]!.lower.endsWith("s")) return null;
    const ahead = /^(coming|next)$/.test(tokens[last - 2]!.lower);
    return { meaning: { kind: "stretch", unit: unit!, count: null, sign: ahead ? 1 : -1 } };
  },
};
