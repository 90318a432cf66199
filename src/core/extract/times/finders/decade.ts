import type { Finder } from "../finder.ts";

/** [the 1990s], [the '80s], [the nineties] */
export const decade: Finder = {
  rule: "decade",
  patterns: ["the? <decade>"],
  read: ({ decade: first }, { tokens, first: at }) =>
    /\d/.test(tokens[at]!.lower) || tokens[at]!.lower === "the"
      ? { meaning: { kind: "calendar", decade: first! } }
      : null,
};
