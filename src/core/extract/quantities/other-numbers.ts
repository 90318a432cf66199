import { lexicon } from "../../lexicon/lexicon.ts";
import type { Token } from "../../text/tagged-text.ts";
import type { FoundQuantity } from "./finder.ts";

const months = new Set(lexicon.months.flatMap(({ name, short }) => [name, ...short]).map((word) => word.toLowerCase()));
const distances = new Set(["ago", "later", "earlier", "before", "after", "from"]);
const stretches = new Set(["next", "last", "past", "previous", "coming", "recent", "within", "first"]);
const timeUnits = new Set(["minute", "day", "month"]);

/** What has the shape of a quantity and is none: a date, a year, a distance in time, a digit group of a longer number. */
export function isOtherNumber(tokens: readonly Token[], found: FoundQuantity): boolean {
  return (
    isDate(tokens, found) ||
    isYear(tokens, found) ||
    isTime(tokens, found) ||
    isAge(tokens, found) ||
    isDigitGroup(tokens, found) ||
    pointsBack(tokens, found)
  );
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** [4 February], [February 4 people] */
const isDate = (tokens: readonly Token[], { first, last }: FoundQuantity): boolean =>
  months.has(wordAt(tokens, first - 1)) ||
  tokens.slice(first, last).some(({ lower, text }) => months.has(lower) && text !== lower);

/** [2026 elections] */
const isYear = (tokens: readonly Token[], { first, unit, low, high }: FoundQuantity): boolean =>
  low === high && /^(1[89]|20)\d\d$/.test(wordAt(tokens, first)) && !lexicon.units.some((entry) => entry.unit === unit);

/** [three years ago], [the next two weeks], [within 24 hours]: a time reference. */
function isTime(tokens: readonly Token[], { first, last, unit }: FoundQuantity): boolean {
  if (!timeUnits.has(unit)) return false;
  return distances.has(wordAt(tokens, last)) || stretches.has(wordAt(tokens, first - 1));
}

/** [65 years old], [aged 20 years] */
const isAge = (tokens: readonly Token[], { first, last }: FoundQuantity): boolean =>
  wordAt(tokens, last) === "old" || wordAt(tokens, first - 1) === "aged";

/** [+1 202 555 0143 calls] */
const isDigitGroup = (tokens: readonly Token[], { first }: FoundQuantity): boolean => {
  const before = tokens[first - 1];
  return before?.pos === "NUM" && /^\+?\d+$/.test(before.lower) && before.sentence === tokens[first]!.sentence;
};

const definite = new Set(["the", "these", "those", "his", "her", "its", "their", "our", "'s", "all", "both"]);
const pointsUpTo = 12;

/** [the two leaders], [the world's two largest economies]: points at what the text knows; [the 5 percent] counts. */
const pointsBack = (tokens: readonly Token[], { first, high }: FoundQuantity): boolean =>
  high <= pointsUpTo && !/^\d/.test(wordAt(tokens, first)) && definite.has(wordAt(tokens, first - 1));
