import type { Direction } from "../../../model/time-meaning.ts";
import type { Finder } from "../finder.ts";

/** [recently], [now], [in the near future], [the current] talks, [recent] attacks, [the past]: times that the words leave open. */
export const vague: Finder = {
  rule: "vague",
  patterns: [
    "more|most|very? <vague>",
    "in [ the past ]",
    "the near|immediate|foreseeable? future",
    "current|recent|future",
  ],
  read: ({ vague: side }, { tokens, first, last }) => {
    const after = tokens[last]?.lower;
    if (side) return after === "as" || after === "after" ? null : { meaning: { kind: "vague", side }, lean: side };
    const word = tokens[last - 1]!.lower;
    if (last - first === 1 && tokens[first]!.pos !== "ADJ") return null;
    if (word === "past" && /^(NOUN|NUM|ADJ)$/.test(tokens[last]?.pos ?? "")) return null;
    const named: Direction = word === "future" ? "future" : word === "current" ? "present" : "past";
    return { meaning: { kind: "vague", side: named }, lean: named };
  },
};
