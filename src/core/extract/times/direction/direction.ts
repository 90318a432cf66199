import type { Direction, TimeReading } from "../../../model/time-meaning.ts";
import { comparePrefixes } from "../../../times/calendar.ts";
import type { Range } from "../../../times/range.ts";

/** The side of the publication that a range lies on; where it holds that day, or no day is known, the words decide. */
export function directionOf({ meaning, lean }: TimeReading, range: Range | null, today: string | null): Direction {
  if (range && today) {
    if (comparePrefixes(range.to, today) < 0) return "past";
    if (comparePrefixes(range.from, today) > 0) return "future";
  }
  const expires = range === null && lean === "present" && (meaning.kind === "weekday" || meaning.kind === "calendar");
  return expires ? "future" : (lean ?? "present");
}
