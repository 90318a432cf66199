import type { CalendarDate, TimeReading, TimeUnit } from "../model/time-meaning.ts";
import type { Granularity } from "./range.ts";

const ofUnit: Record<TimeUnit, Granularity> = {
  second: "minute",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  weekend: "week",
  fortnight: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
  century: "century",
};

/** The unit that a time without a range names. */
export function granularityOf({ meaning, part, clock }: Omit<TimeReading, "lean">): Granularity {
  if (clock) return clock.minute === null ? "hour" : "minute";
  if (part) return "hour";
  if (meaning.kind === "length") return ofUnit[meaning.parts.at(-1)!.unit];
  if (meaning.kind === "weekday" || meaning.kind === "vague") return "day";
  return meaning.kind === "calendar" ? ofDate(meaning) : ofUnit[meaning.unit];
}

function ofDate(meaning: CalendarDate): Granularity {
  if (meaning.day) return "day";
  if (meaning.half) return "half";
  if (meaning.quarter || meaning.season) return "quarter";
  return meaning.month || meaning.firstMonths ? "month" : "year";
}
