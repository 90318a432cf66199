import type { TimeUnit } from "../model/time-meaning.ts";

/** How far [recent months], [several days ago] can reach: beyond it one would name the next larger unit. */
export const vagueReach: Record<TimeUnit, number> = {
  second: 60,
  minute: 60,
  hour: 23,
  day: 7,
  week: 4,
  weekend: 4,
  fortnight: 4,
  month: 12,
  quarter: 4,
  half: 4,
  year: 10,
  decade: 10,
  century: 10,
};
