import type { Finder } from "../finder.ts";
import { units } from "../time-words.ts";

/** [three-month], [52-week], [two-hour-long], [decades-long]; not [45-year-old]. */
export const joinedLength: Finder = {
  rule: "joined-length",
  patterns: [
    "<countOf>",
    "hour-long|hourlong|day-long|daylong|week-long|weeklong|month-long|monthlong|year-long|yearlong|decade-long",
    "hours-long|days-long|weeks-long|months-long|years-long|decades-long|centuries-long",
  ],
  read: ({ countOf }, { tokens, first }) => {
    const [count, word] = countOf ?? [null, tokens[first]!.lower];
    const noun = word.replace(/-?long$/, "");
    const unit = units.get(noun);
    if (!unit || unit === "quarter") return null;
    const single = countOf || noun.endsWith("s") ? count : 1;
    return { meaning: { kind: "length", parts: [{ unit, count: single }] } };
  },
};
