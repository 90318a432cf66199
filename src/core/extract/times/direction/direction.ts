import { comparePrefixes } from "../calendar.ts";
import type { Direction, Finding, Lean } from "../finding.ts";
import type { Range } from "../resolve/range.ts";

/** The side of the publication that a range lies on; where it holds that day, or no day is known, the words decide. */
export function directionOf({ meaning }: Finding, range: Range | null, lean: Lean, today: string | null): Direction {
  if (range && today) {
    if (comparePrefixes(range.to, today) < 0) return "past";
    if (comparePrefixes(range.from, today) > 0) return "future";
  }
  const expires = range === null && lean === "present" && (meaning.kind === "weekday" || meaning.kind === "calendar");
  return expires ? "future" : (lean ?? "present");
}
