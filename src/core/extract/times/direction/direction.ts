import type { TimeReference } from "../../../model/time.ts";
import { comparePrefixes } from "../calendar.ts";
import type { Finding, Lean } from "../finding.ts";
import type { Range } from "../resolve/range.ts";

type Direction = TimeReference["direction"];

const directions: Record<Lean, Direction> = { [-1]: "past", 0: "present", 1: "future" };

/** The side of the publication that a range lies on; where it holds that day, or no day is known, the words decide. */
export function directionOf({ meaning }: Finding, range: Range | null, lean: Lean, today: string | null): Direction {
  if (range && today) {
    if (comparePrefixes(range.to, today) < 0) return "past";
    if (comparePrefixes(range.from, today) > 0) return "future";
  }
  return meaning.kind === "unit" && meaning.unit === "day" && lean > 0 && range ? "present" : directions[lean];
}
