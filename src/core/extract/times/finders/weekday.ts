import type { Finder } from "../finder.ts";

/** [Wednesday], [last Thursday], [this coming Monday]; not [every Friday], [Sunday Times]. */
export const weekday: Finder = {
  rule: "weekday",
  patterns: ["<which>? <weekday>", "this? coming <weekday>"],
  read: ({ which, weekday: number }, { tokens, first, last }) => {
    const before = tokens[first - 1]?.lower;
    if (before === "every" || before === "each" || isTitle.has(tokens[last]?.text ?? "")) return null;
    const coming = tokens[first]!.lower === "coming" || tokens[first]!.lower === "upcoming";
    if (coming) return { meaning: { kind: "weekday", weekday: number! }, lean: "future" };
    return { meaning: { kind: "weekday", weekday: number!, ...(which !== undefined && { which }) } };
  },
};

const isTitle = new Set(["Times", "Mail", "Telegraph", "Mirror", "Express", "Post", "Independent", "Herald"]);
