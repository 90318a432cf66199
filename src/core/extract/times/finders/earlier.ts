import type { Finder } from "../finder.ts";
import { units } from "../time-words.ts";

/** [two days earlier], [a week later], [hours earlier], [the year-ago quarter], [the same period last year]: counted from the time named before it; [two days later than planned] is a length. */
export const earlier: Finder = {
  rule: "earlier",
  patterns: [
    "<count> <unit> earlier|later|previously|afterward|afterwards",
    "<count> <unit> or so earlier|later",
    "minutes|hours|days|weeks|months|years|decades earlier|later",
    "the? year-earlier|year-ago quarter|half|month|period",
    "the? same|corresponding|comparable quarter|half|month|period of? the? last|previous year",
    "year-earlier|year-ago",
  ],
  read: ({ count, unit }, { tokens, first, last }) => {
    if (tokens[last]?.lower === "than")
      return unit ? { meaning: { kind: "length", parts: [{ unit, count: count ?? null }] } } : null;
    const words = tokens.slice(first, last).map(({ lower }) => lower);
    const ofYear = words.some((word) => /^(year-|same|corresponding|comparable)/.test(word));
    const isBack = ofYear || /^(earlier|previously)$/.test(words.at(-1)!);
    return {
      meaning: {
        kind: "distance",
        unit: unit ?? (ofYear ? "year" : units.get(words[0]!)!),
        count: ofYear ? 1 : (count ?? null),
        sign: isBack ? -1 : 1,
        origin: "text",
        alike: true,
      },
    };
  },
};
