import type { Finder } from "../finder.ts";
import { months } from "../time-words.ts";

/** [mid-November], [late-2026], [mid-1990s] */
export const joinedEdge: Finder = {
  rule: "joined-edge",
  patterns: ["the? <edgeOf>"],
  read: ({ edgeOf }) => {
    const [edge, rest] = edgeOf!;
    const month = months.get(rest);
    if (month) return { meaning: { kind: "calendar", month }, edge };
    const year = /^(\d{4})(s)?$/.exec(rest);
    if (!year) return null;
    return { meaning: { kind: "calendar", [year[2] ? "decade" : "year"]: Number(year[1]) }, edge };
  },
};
