import { sideOfWords } from "../beside.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";

/** [Wednesday], [last Thursday], [this coming Monday], [the following Friday]; not [every Friday], [Sunday Times]. */
export const weekday: Finder = {
  rule: "weekday",
  patterns: [
    "<which>? <weekday>",
    "this? coming <weekday>",
    "this past <weekday>",
    "the previous|preceding|following|same <weekday>",
    "that same? <weekday>",
  ],
  read: ({ which, weekday: number }, { tokens, first, last }) => {
    const before = tokens[first - 1]?.lower;
    if (before === "every" || before === "each" || isTitle.has(tokens[last]?.text ?? "")) return null;
    if (isPaper(tokens, first, last)) return null;
    const word = tokens[last - 2]?.lower ?? "";
    const side = sideOfWords(tokens, first, last);
    if (tokens[first]!.lower === "that" && side === undefined) return null;
    if (side !== undefined) return { meaning: { kind: "weekday", weekday: number!, which: side, origin: "text" } };
    const isThis = tokens[first]!.lower === "this" && last - first > 2;
    if (isThis || /^(coming|upcoming)$/.test(tokens[first]!.lower))
      return { meaning: { kind: "weekday", weekday: number! }, lean: word === "past" ? "past" : "future" };
    return { meaning: { kind: "weekday", weekday: number!, ...(which !== undefined && { which }) } };
  },
};

/** [the Monday Dispatch], [the Friday Beacon]: a name, as no noun follows it in small letters. */
const isPaper = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 &&
  tokens[first - 1]?.lower === "the" &&
  tokens[last]?.pos === "PROPN" &&
  /^\p{Lu}/u.test(tokens[last].text);

const isTitle = new Set(["Times", "Mail", "Telegraph", "Mirror", "Express", "Post", "Independent", "Herald"]);
