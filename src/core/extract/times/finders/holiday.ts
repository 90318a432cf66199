import type { Finder } from "../finder.ts";

/** [New Year's Eve], [Christmas], [last Christmas]: days whose date never moves. */
export const holiday: Finder = {
  rule: "holiday",
  patterns: ["<holiday> ,? <year>", "<which>? <holiday>"],
  read: ({ holiday: date, year, which }) => {
    const [month, day] = date!.split("-").map(Number);
    return {
      meaning: {
        kind: "calendar",
        month: month!,
        day: day!,
        ...(year && { year }),
        ...(which !== undefined && { which }),
      },
    };
  },
};
