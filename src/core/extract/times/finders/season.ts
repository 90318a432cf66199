import type { Finder } from "../finder.ts";

const leading = /^(in|since|by|until|during|before|after|the|of|through|early|late|mid|for)$/;

/** [last summer], [this autumn], [the spring], [summer 2026]; not the verbs [to spring], [prices fall]. */
export const season: Finder = {
  rule: "season",
  patterns: ["the? <which>? <season> of? <year>?"],
  read: ({ which, season: name, year }, { tokens, first }) => {
    const led = tokens[first]!.lower === "the" || leading.test(tokens[first - 1]?.lower ?? "");
    if (which === undefined && year === undefined && !led) return null;
    return {
      meaning: { kind: "calendar", season: name!, ...(which !== undefined && { which }), ...(year && { year }) },
    };
  },
};
