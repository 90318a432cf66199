import type { Token } from "../../../text/tagged-text.ts";
import { sideOfWords } from "../beside.ts";
import type { Finder } from "../finder.ts";

/** [the Winter Palace] */
const isName = (tokens: readonly Token[], last: number): boolean =>
  /^\p{Lu}/u.test(tokens[last - 1]!.text) && /^\p{Lu}/u.test(tokens[last]?.text ?? "");

const leading = /^(in|since|by|until|during|before|after|the|of|through|early|late|mid|for)$/;

/** [last summer], [this autumn], [the spring], [summer 2026]; not the verbs [to spring], [prices fall]. */
export const season: Finder = {
  rule: "season",
  patterns: ["the? <which>? <season> of? <year>?", "the? following|preceding|same <season>", "that <season>"],
  read: ({ which, season: name, year }, { tokens, first, last }) => {
    if (isName(tokens, last)) return null;
    const side = sideOfWords(tokens, first, last);
    if (tokens[first]!.lower === "that" && side === undefined) return null;
    if (side !== undefined) return { meaning: { kind: "calendar", season: name!, which: side, origin: "text" } };
    const led = tokens[first]!.lower === "the" || leading.test(tokens[first - 1]?.lower ?? "");
    if (which === undefined && year === undefined && !led) return null;
    return {
      meaning: { kind: "calendar", season: name!, ...(which !== undefined && { which }), ...(year && { year }) },
    };
  },
};
