import type { Finder } from "../finder.ts";

const shapes = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(t|$)/,
  /^(?<day>1[3-9]|2\d|3[01])([-/.])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<month>\d{1,2})([-/.])(?<day>1[3-9]|2\d|3[01])\2(?<year>\d{4})$/,
];

/** [2026-02-04], [13.02.2026], [2/13/2026]; 04/02/2026 may be April or February and is left out. */
export const numericDate: Finder = {
  rule: "numeric-date",
  patterns: ["<date>"],
  read: ({ date }) => {
    for (const shape of shapes) {
      const groups = shape.exec(date!)?.groups;
      const month = Number(groups?.["month"]);
      if (groups && month >= 1 && month <= 12) {
        return { meaning: { kind: "calendar", year: Number(groups["year"]), month, day: Number(groups["day"]) } };
      }
    }
    return null;
  },
};
