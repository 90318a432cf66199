import type { Finder } from "../finder.ts";
import { edges } from "../time-words.ts";

/** [early], [late], [the end of], [earlier in]: a time only before another. */
export const edge: Finder = {
  rule: "edge",
  patterns: ["<edge>", "the? beginning|start|middle|end|close|rest|remainder of", "earlier|later|late|early in|on"],
  read: ({ edge: name }, { tokens, first }) => {
    const word = tokens[first]!.lower === "the" ? tokens[first + 1]! : tokens[first]!;
    return { meaning: { kind: "fragment" }, edge: name ?? edges.get(word.lower)! };
  },
};
