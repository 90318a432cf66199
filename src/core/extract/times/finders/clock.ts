import type { Finder } from "../finder.ts";

const zone = "gmt|utc|est|edt|et|cet|cest|bst|msk|local";

/** [9 a.m.], [9:30 p.m. EST], [20:00 GMT], [noon], [midday]: a time only beside a day. */
export const clock: Finder = {
  rule: "clock",
  patterns: [
    `<clock> a.m.|am|p.m.|pm ${zone}? time?`,
    `<clock> ${zone} time?`,
    "noon|midday",
    "at [ <hours> ]",
    "<hours> local? time?",
  ],
  read: ({ clock: named, hours }, { tokens, first }) => {
    const time = named ?? hours;
    const half = tokens[first + 1]?.lower.replaceAll(".", "");
    const { hour, minute } = time ?? { hour: 12, minute: null };
    if (hour > 23 || (minute ?? 0) > 59) return null;
    const after = half === "pm" && hour < 12 ? 12 : half === "am" && hour === 12 ? -12 : 0;
    return { meaning: { kind: "fragment" }, clock: { hour: hour + after, minute } };
  },
};
