import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";

/** [2026], [the year 2026], [fiscal 1998], [1996-97]; not [2000 troops], [$1990]. */
export const year: Finder = {
  rule: "year",
  patterns: ["<year>", "the? year <year>", "the? fiscal year? <year>", "<years>"],
  read: ({ year: number, years }, { tokens, first, last }) => {
    if (years) return { meaning: { kind: "calendar", year: years[0], lastYear: years[1] } };
    if (last - first === 1 && !isYear(number!, tokens[first - 1], tokens[last])) return null;
    return { meaning: { kind: "calendar", year: number! } };
  },
};

const leading = /^(in|since|by|until|till|of|during|before|after|from|early|late|mid|to|through)$/;

function isYear(number: number, before: Token | undefined, after: Token | undefined): boolean {
  if (after && (after.lower === "%" || after.lower === "percent")) return false;
  if (before && (before.pos === "SYM" || /^[$€£#№]$|^no\.?$|^than$|^about$/.test(before.lower))) return false;
  const counts = after?.pos === "NOUN" && after.lower.endsWith("s");
  if (before && leading.test(before.lower)) return number >= 1100 && number < 2200 && !counts;
  return number >= 1800 && number < 2100 && !counts && after?.pos !== "ADJ";
}
