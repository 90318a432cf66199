import { firstDayOf, lastDayOf } from "../../core/times/calendar.ts";
import type { TimeRange } from "../../core/model/time.ts";
import { rangeText } from "../../view/dates.ts";

const msPerDay = 86_400_000;
/** A calendar's years have four digits. */
const lastOfAll = lastDayOf("9999");

/** Midnight UTC of a day counted from 1970. */
export const midnightOf = (day: number): Date => new Date(day * msPerDay);

/** The days that a range covers, `end` exclusive. The library prints the UTC date of whole days, whatever the zone of the machine. */
export const wholeDays = ({ from, to }: TimeRange): { start: Date; end: Date } => ({
  start: midnightOf(firstDayOf(from)),
  end: midnightOf(Math.min(lastDayOf(to) + 1, lastOfAll)),
});

/** A range for reading, with the times of day that whole days cannot show: [5 Feb 2026, 18:30 (time zone unknown)]. */
export function whenText({ from, to }: TimeRange): string {
  const clocks = [...new Set([from, to].map(clockOf))].filter((clock) => clock !== "");
  const day = rangeText({ from, to });
  return clocks.length > 0 ? `${day}, ${clocks.join(" – ")} (time zone unknown)` : day;
}

/** [18:30]; [18 h] where only the hour is known */
function clockOf(prefix: string): string {
  const clock = prefix.slice(11);
  return clock.length === 2 ? `${clock} h` : clock;
}
