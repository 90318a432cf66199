import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";

/** [the year], [the month], [the day]: a time only inside another, as in [the end of the year]. */
export const bareUnit: Finder = {
  rule: "bare-unit",
  patterns: ["the day|week|month|year|decade|century"],
  read: (_slots, { tokens, first, last }) =>
    isIdiom(tokens, first, last)
      ? null
      : { meaning: { kind: "unit", unit: tokens[last - 1]!.lower as "day", shift: 0, bare: true } },
};

/** [at the end of the day,] it is for parliament */
const isIdiom = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.text === "," &&
  tokens
    .slice(first - 4, last)
    .map(({ lower }) => lower)
    .join(" ") === "at the end of the day";
