import type { Finder } from "../finder.ts";

/** [the first nine months]: a time only beside its year. */
export const firstMonths: Finder = {
  rule: "first-months",
  patterns: ["the? first <count> months"],
  read: ({ count }) =>
    count && count <= 12 ? { meaning: { kind: "calendar", firstMonths: Math.floor(count) } } : null,
};
