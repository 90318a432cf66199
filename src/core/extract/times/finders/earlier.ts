import type { Finder } from "../finder.ts";

/** [two days earlier], [a week later], [hours before]: counted from the time named before it. */
export const earlier: Finder = {
  rule: "earlier",
  patterns: ["<count> <unit> earlier|later|previously|afterward|afterwards", "year-earlier"],
  read: ({ count = 1, unit = "year" }, { tokens, last }) => ({
    meaning: {
      kind: "distance",
      unit,
      count,
      sign: /earlier$|previously/.test(tokens[last - 1]!.lower) ? -1 : 1,
      origin: "text",
      alike: true,
    },
  }),
};
