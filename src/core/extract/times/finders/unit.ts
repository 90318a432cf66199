import type { Finder } from "../finder.ts";

/** [last week], [this year], [next month], [the current quarter], [this past weekend], [the latest quarter]; not [to this day], [the last week of the talks]. */
export const unit: Finder = {
  rule: "unit",
  patterns: [
    "<which> fiscal? <unit>",
    "this past|coming <unit>",
    "the? current|present fiscal? <unit>",
    "the? latest fiscal? quarter|month|week|year",
    "the? past|coming weekend",
  ],
  read: ({ which = 0, unit: name }, { tokens, first, last }) => {
    const found = name ?? (tokens[last - 1]!.lower as "quarter");
    if (/^(second|minute|hour)$/.test(found) || tokens[last - 1]!.lower.endsWith("s")) return null;
    if (found === "day" && which === 0) return null;
    if (found !== "quarter" && tokens[first - 1]?.lower === "the" && tokens[last]?.lower === "of") return null;
    const words = new Set(tokens.slice(first, last).map(({ lower }) => lower));
    const back = words.has("latest") || words.has("past");
    return { meaning: { kind: "unit", unit: found, shift: back ? -1 : words.has("coming") ? 1 : which } };
  },
};
