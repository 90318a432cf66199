import { dayOf, isoDay } from "./calendar.ts";
import type { Stretch, TimeUnit } from "../model/time-meaning.ts";
import { hourAt, unitAt } from "./distance-range.ts";
import type { Range } from "./range.ts";
import { vagueReach } from "./vague-reach.ts";

const daysPer: Partial<Record<TimeUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
};

/** [the past decade], [the next three years], [recent months]: from or to the publication's own unit. */
export function stretchRange({ unit, count, sign }: Stretch, today: string): Range | null {
  const reach = Math.ceil(count ?? vagueReach[unit]);
  if (unit === "hour" && today.length > 10) return hoursFrom(today.slice(0, 13), sign * reach);
  const days = daysPer[unit];
  const granularity =
    days !== undefined && days < 1 ? "day" : days !== undefined && days >= 7 ? "week" : (unit as Range["granularity"]);
  const far =
    days === undefined ? farUnit(unit, today, sign * reach) : isoDay(dayOf(today) + sign * Math.ceil(reach * days));
  if (far === null) return null;
  const near = today.slice(0, far.length);
  return sign < 0 ? { from: far, to: near, granularity } : { from: near, to: far, granularity };
}

/** [within 24 hours], where the hour of the publication is known. */
function hoursFrom(now: string, shift: number): Range {
  const far = hourAt(now, shift);
  return shift < 0 ? { from: far, to: now, granularity: "hour" } : { from: now, to: far, granularity: "hour" };
}

const smallerUnits: Partial<Record<TimeUnit, readonly [unit: TimeUnit, count: number]>> = {
  quarter: ["month", 3],
  half: ["month", 6],
  decade: ["year", 10],
  century: ["year", 100],
};

/** The far end in months or years. */
function farUnit(unit: TimeUnit, today: string, shift: number): string | null {
  const [smaller, count] = smallerUnits[unit] ?? [unit, 1];
  return unitAt(smaller, today, count * shift)?.from ?? null;
}
