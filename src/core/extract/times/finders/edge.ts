import type { Finder } from "../finder.ts";

/** [early], [late], [the end of], [earlier in]: a time only before another. */
export const edge: Finder = {
  rule: "edge",
  patterns: ["the? <edge> in|on?", "the? <edgeNoun> of"],
  read: ({ edge: place, edgeNoun }) => ({ meaning: { kind: "fragment" }, edge: (place ?? edgeNoun)! }),
};
