import type { DayPart, TimeUnit } from "../../../model/time-meaning.ts";
import type { Token } from "../../../text/tagged-text.ts";
import { beside } from "../beside.ts";
import type { Reading } from "../finding.ts";
import type { Finder } from "../finder.ts";

/** [the following day], [the previous year], [that month], [the same evening], [the next morning]: counted from the time named before it. */
export const following: Finder = {
  rule: "following",
  patterns: [
    "that? the? same <unit>",
    "the previous|preceding|prior|following <unit>",
    "the next day",
    "the day|week|month|year before|after",
    "the <part> before|after",
    "that <unit>",
    "that? the? same <part>",
    "the previous|preceding|following|next <part>",
    "that <part>",
  ],
  read: ({ unit = "day", part }, { tokens, last }) => {
    const word = tokens[last - 1]!.lower;
    if (word === "before" || word === "after")
      return endsHere(tokens[last]) ? besideTold(part ? "day" : (tokens[last - 2]!.lower as "day"), word, part) : null;
    if (word.endsWith("s") || isOfDay(unit)) return null;
    return {
      meaning: { kind: "distance", unit, count: 1, sign: beside.get(tokens[last - 2]!.lower) ?? 1, origin: "text" },
      ...(part && { part }),
    };
  },
};

/** [the day before,] but not [the day before the summit]. */
const endsHere = (next: Token | undefined): boolean => !next || /^(PUNCT|CCONJ|ADV|AUX|ADP)$/.test(next.pos);

const besideTold = (unit: "day" | "week" | "month" | "year", word: "before" | "after", part?: DayPart): Reading => ({
  meaning: { kind: "distance", unit, count: 1, sign: word === "before" ? -1 : 1, origin: "text" },
  ...(part && { part }),
});

const isOfDay = (unit: TimeUnit): boolean => unit === "second" || unit === "minute" || unit === "hour";
