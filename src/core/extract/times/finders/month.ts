import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";

/** Months that are also verbs or given names: [May I], [March on], [April Smith], [August Wilson]. */
const doubtful = new Set(["march", "april", "may", "june", "august"]);
const leading =
  /^(in|since|by|until|till|through|from|to|of|during|before|after|for|this|last|next|and|or|early|late|mid|its|his|her|their|every)$|^'s$|^-$/;

/** [November], [last November], [as soon as April], [the November summit]; not [every May] */
export const month: Finder = {
  rule: "month",
  patterns: ["<which>? <monthName>"],
  read: ({ which, monthName }, { tokens, first, last }) => {
    const name = tokens[last - 1]!;
    if (/^(each|every)$/.test(tokens[first - 1]?.lower ?? "")) return null;
    if (doubtful.has(name.lower) && which === undefined && !isMonth(name, tokens[first - 1], tokens[last])) return null;
    return { meaning: { kind: "calendar", month: monthName!, ...(which !== undefined && { which }) } };
  },
};

function isMonth(name: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (before && leading.test(before.lower)) return true;
  if (name.pos === "AUX" || name.pos === "VERB") return false;
  return !(after?.pos === "PROPN" || before?.pos === "PROPN");
}
