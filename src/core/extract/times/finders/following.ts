import type { Step, TimeUnit } from "../../../model/time-meaning.ts";
import type { Finder } from "../finder.ts";

const signs: ReadonlyMap<string, Step> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["same", 0],
  ["that", 0],
  ["following", 1],
  ["next", 1],
]);

/** [the following day], [the previous year], [that month], [the same evening], [the next morning]: counted from the time named before it. */
export const following: Finder = {
  rule: "following",
  patterns: [
    "that? the? same <unit>",
    "the previous|preceding|prior|following <unit>",
    "the next day",
    "that <unit>",
    "that? the? same <part>",
    "the previous|preceding|following|next <part>",
    "that <part>",
  ],
  read: ({ unit = "day", part }, { tokens, last }) => {
    const word = tokens[last - 1]!.lower;
    if (word.endsWith("s") || isOfDay(unit)) return null;
    return {
      meaning: { kind: "distance", unit, count: 1, sign: signs.get(tokens[last - 2]!.lower)!, origin: "text" },
      ...(part && { part }),
    };
  },
};

const isOfDay = (unit: TimeUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";
