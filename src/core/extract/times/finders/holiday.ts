import type { Finder } from "../finder.ts";

const days: readonly { words: string; month: number; day: number }[] = [
  { words: "new year 's eve", month: 12, day: 31 },
  { words: "new year 's day", month: 1, day: 1 },
  { words: "christmas eve", month: 12, day: 24 },
  { words: "christmas day", month: 12, day: 25 },
  { words: "christmas", month: 12, day: 25 },
  { words: "valentine 's day", month: 2, day: 14 },
  { words: "halloween", month: 10, day: 31 },
];

/** [New Year's Eve], [Christmas], [last Christmas]: days whose date never moves. */
export const holiday: Finder = {
  rule: "holiday",
  patterns: days.flatMap(({ words }) => [`${words} ,? <year>`, `<which>? ${words}`]),
  read: ({ year, which }, { tokens, first, last }) => {
    const phrase = tokens
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(" ");
    const found = days.find(({ words }) => phrase.includes(words));
    if (!found) return null;
    const { month, day } = found;
    return { meaning: { kind: "calendar", month, day, ...(year && { year }), ...(which !== undefined && { which }) } };
  },
};
