import type { Finding, Unit } from "../finding.ts";
import type { Granularity } from "./range.ts";

const ofUnit: Record<Unit, Granularity> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  weekend: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
};

/** The unit that an unresolved time names. */
export function granularityOf({ meaning, part, clock }: Finding): Granularity {
  if (clock) return clock.minute === null ? "hour" : "minute";
  if (part) return "hour";
  if (meaning.kind === "unit" || meaning.kind === "distance" || meaning.kind === "stretch") return ofUnit[meaning.unit];
  if (meaning.kind !== "calendar" || meaning.day) return "day";
  if (meaning.half) return "half";
  if (meaning.quarter || meaning.season) return "quarter";
  return meaning.month || meaning.firstMonths ? "month" : "year";
}
