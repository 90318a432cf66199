import { dayOf, isoDay } from "../calendar.ts";
import type { Stretch, Unit } from "../finding.ts";
import { unitAt } from "./distance-range.ts";
import type { Range } from "./range.ts";
import { vagueReach } from "./vague-reach.ts";

const daysPer: Partial<Record<Unit, number>> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, weekend: 7 };

/** [the past decade], [the next three years], [recent months]: from or to the publication's own unit. */
export function stretchRange({ unit, count, sign }: Stretch, today: string): Range | null {
  const reach = Math.ceil(count ?? vagueReach[unit]);
  const days = daysPer[unit];
  const granularity = days !== undefined && days < 1 ? "day" : days === 7 ? "week" : (unit as Range["granularity"]);
  const far =
    days === undefined ? farUnit(unit, today, sign * reach) : isoDay(dayOf(today) + sign * Math.ceil(reach * days));
  if (far === null) return null;
  const near = today.slice(0, far.length);
  return sign < 0 ? { from: far, to: near, granularity } : { from: near, to: far, granularity };
}

/** The far end in months or years. */
function farUnit(unit: Unit, today: string, shift: number): string | null {
  const range = unitAt(
    unit === "quarter" || unit === "half" ? "month" : unit,
    today,
    unit === "quarter" ? 3 * shift : unit === "half" ? 6 * shift : shift,
  );
  return range?.from ?? null;
}
