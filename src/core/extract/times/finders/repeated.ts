import type { Repeated } from "../../../model/time-meaning.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finder } from "../finder.ts";
import { weekdayNames, weekdays } from "../time-words.ts";

const plurals = [...weekdayNames].map((name) => `${name}s`);

/** [every Tuesday], [each year], [every two weeks], [twice a year], [daily], [Mondays], $200 [a month] */
export const repeated: Finder = {
  rule: "repeated",
  patterns: [
    "every|each other|single? <unit>",
    "every <count> <unit>",
    "every|each <weekday> <part>?",
    "every|each <monthName>",
    "every|each <season>",
    "every|each <part>",
    "once|twice every|each|a|per <unit>",
    "<count> times every|each|a|per <unit>",
    "per <unit>",
    "a <unit>",
    "daily|annually|nightly",
    `${plurals.join("|")} <part>?`,
  ],
  read: ({ unit, count, weekday, monthName, season, part }, { tokens, first, last }) => {
    const word = tokens[first]!.lower;
    if (unit && word === "a" && !isRate(tokens[first - 1])) return null;
    const named = weekday ?? weekdays.get(word.slice(0, -1));
    const meaning: Repeated = {
      kind: "repeated",
      unit: unit ?? (named ? "week" : monthName || season || word === "annually" ? "year" : "day"),
      every: word === "every" && count ? count : tokens[last - 2]?.lower === "other" ? 2 : 1,
      ...(named !== undefined && { weekday: named }),
      ...(monthName !== undefined && { month: monthName }),
      ...(season && { season }),
      ...(part && { part }),
    };
    return { meaning };
  },
};

/** $200 million [a year], 40 ships [a day] */
const isRate = (before: Token | undefined): boolean => before !== undefined && /^(NOUN|NUM|SYM)$/.test(before.pos);
