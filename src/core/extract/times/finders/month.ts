import type { Token } from "../../../text/tagged-text.ts";
import { sideOfWords } from "../beside.ts";
import type { Finder } from "../finder.ts";

/** Months that are also verbs or given names: [May I], [March on], [April Smith], [August Wilson]. */
const doubtful = new Set(["march", "april", "may", "june", "august"]);
const leading =
  /^(in|since|by|until|till|through|from|to|of|during|before|after|for|early|late|mid|its|his|her|their)$|^'s$|^-$/;

/** [November], [last November], [as soon as April], [the November summit]; not [every May] */
export const month: Finder = {
  rule: "month",
  patterns: ["<which>? <monthName>", "the? following|preceding|same <monthName>", "that <monthName>"],
  read: ({ which, monthName }, { tokens, first, last }) => {
    const side = sideOfWords(tokens, first, last);
    if (tokens[first]!.lower === "that" && side === undefined) return null;
    if (side !== undefined && which === undefined)
      return { meaning: { kind: "calendar", month: monthName!, which: side, origin: "text" } };
    const before = tokens[first - 1];
    if (before?.lower === "each" || before?.lower === "every") return null;
    const doubt = which === undefined && doubtful.has(tokens[last - 1]!.lower);
    if (doubt && !leading.test(before?.lower ?? "") && !isMonth(tokens[first]!, before, tokens[last])) return null;
    return { meaning: { kind: "calendar", month: monthName!, ...(which !== undefined && { which }) } };
  },
};

/** Neither a verb nor part of a person's name. */
function isMonth(name: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (name.text === "March" && isWalk(before, after)) return false;
  const opens = !before || before.sentence !== name.sentence;
  if (name.text === "May" && opens && /^(DET|PRON)$/.test(after?.pos ?? "")) return false;
  if (name.pos === "AUX" || name.pos === "VERB" || after?.pos === "PRON") return false;
  return after?.pos !== "PROPN" && before?.pos !== "PROPN";
}

/** [the March on the capital], [March with us] */
const isWalk = (before: Token | undefined, after: Token | undefined): boolean =>
  /^(for|of|on|against|with|to)$/.test(after?.lower ?? "") &&
  (!before || before.sentence !== after!.sentence || /^(the|a|annual|this|["“])$/.test(before.lower));
