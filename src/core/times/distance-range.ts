import { dayOf, isoDay, isoMonth, isoTime, isoYear, mondayOf, monthOf } from "./calendar.ts";
import type { Distance, TimeUnit } from "../model/time-meaning.ts";
import { vagueReach } from "./vague-reach.ts";
import { single, type Range } from "./range.ts";

/** [three days ago], [a week later], [a year earlier]: the unit so far from another time; null where that is too coarse. */
export function distanceRange({ unit, count, sign, alike }: Distance, from: Range): Range | null {
  const moved = alike && count !== null && unit === "year" ? movedByYears(from, sign * Math.floor(count)) : null;
  if (moved) return moved;
  if (count !== null) return unitAt(unit, from.from, sign * Math.floor(count));
  const origin = from.from.slice(0, 10);
  const near = unitAt(unit, origin, sign);
  const far = unitAt(unit, origin, sign * vagueReach[unit]);
  if (!near || !far) return null;
  return sign < 0 ? { ...near, from: far.from } : { ...near, to: far.to };
}

/** [the third quarter … a year earlier], [the first nine months … a year earlier]: periods keep their length. */
function movedByYears({ from, to, granularity }: Range, years: number): Range | null {
  const isPeriod = granularity === "quarter" || granularity === "half" || (granularity === "month" && from !== to);
  if (!isPeriod) return null;
  const move = (prefix: string) => isoYear(Number(prefix.slice(0, 4)) + years) + prefix.slice(4);
  return { from: move(from), to: move(to), granularity };
}

/** The unit that lies `shift` units from an ISO prefix, in that unit's own precision. */
export function unitAt(unit: TimeUnit, origin: string, shift: number): Range | null {
  if (unit === "year") return single(isoYear(Number(origin.slice(0, 4)) + shift), "year");
  if (unit === "decade" || unit === "century") {
    const [length, first] = unit === "decade" ? [10, 0] : [100, 1];
    const from = Math.floor((Number(origin.slice(0, 4)) - first) / length + shift) * length + first;
    return { from: isoYear(from), to: isoYear(from + length - 1), granularity: unit };
  }
  if (origin.length < 7) return null;
  if (unit === "month") return single(isoMonth(monthOf(origin) + shift), "month");
  if (unit === "quarter" || unit === "half") {
    const length = unit === "half" ? 6 : 3;
    const from = monthOf(origin) - (monthOf(origin) % length) + shift * length;
    return { from: isoMonth(from), to: isoMonth(from + length - 1), granularity: unit };
  }
  if (origin.length < 10) return null;
  if (unit === "hour" && origin.length > 10) return single(hourAt(origin, shift), "hour");
  return daysAt(unit, dayOf(origin), shift);
}

/** The hour so many hours from an ISO prefix with an hour. */
export function hourAt(origin: string, shift: number): string {
  const hours = dayOf(origin) * 24 + Number(origin.slice(11, 13)) + shift;
  return isoTime(isoDay(Math.floor(hours / 24)), ((hours % 24) + 24) % 24, null);
}

const perDay = { hour: 24, minute: 1440, second: 86_400 };
type DayUnit = keyof typeof perDay | "day" | "week" | "weekend" | "fortnight";

function daysAt(unit: DayUnit, origin: number, shift: number): Range {
  if (unit === "week" || unit === "weekend") {
    const monday = mondayOf(origin + 7 * shift) + (unit === "weekend" ? 5 : 0);
    return { from: isoDay(monday), to: isoDay(unit === "weekend" ? monday + 1 : monday + 6), granularity: "week" };
  }
  if (unit === "fortnight") return daysAt("week", origin, 2 * shift);
  const days = unit === "day" ? shift : Math.trunc(shift / perDay[unit]);
  return single(isoDay(origin + days), "day");
}
