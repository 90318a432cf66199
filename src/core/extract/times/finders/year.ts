import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";
import { approximators } from "../time-words.ts";

/** [2026], [the year 2026], [fiscal 1998], [1996-97]; not [2000 troops], [$1990], [Room 1984], [1900 GMT]. */
export const year: Finder = {
  rule: "year",
  patterns: [
    "<year>",
    "the? year <year>",
    "the? fiscal|financial year? <year>",
    "the? fiscal|financial year <years>",
    "<years>",
    "fy <year>",
    "<fiscal>",
  ],
  read: ({ year: number, years, fiscal }, { tokens, first, last }) => {
    if (fiscal) return { meaning: { kind: "calendar", year: fiscal } };
    if (years) return { meaning: { kind: "calendar", year: years[0], lastYear: years[1] } };
    if (last - first === 1 && !isYear(number!, tokens[first - 1], tokens[last])) return null;
    return { meaning: { kind: "calendar", year: number! } };
  },
};

const leading = /^(in|since|by|until|till|of|during|before|after|from|early|late|mid|to|through|and|or)$/;
const unitAfter = /^(%|percent|gmt|utc|hours|hrs|local)$/;
const numberBefore = /^([$€£#№]|no\.?|than|least|most)$/;

function isYear(number: number, before: Token | undefined, after: Token | undefined): boolean {
  if (after && (unitAfter.test(after.lower) || (after.pos === "NOUN" && after.lower.endsWith("s")))) return false;
  const word = before?.lower ?? "";
  if (before && leading.test(word)) return number >= 1100 && number < 2200;
  if (before?.pos === "SYM" || before?.pos === "PROPN" || numberBefore.test(word) || approximators.has(word))
    return false;
  return number >= 1800 && number < 2100 && after?.pos !== "ADJ" && !isLabel(before);
}

/** [page 2010], [resolution 1973] */
const isLabel = (before: Token | undefined): boolean => before?.pos === "NOUN" && !before.lower.endsWith("s");
