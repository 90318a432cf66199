import { dayOf } from "../calendar.ts";
import type { Finding, Lean } from "../finding.ts";
import { calendarRange } from "./calendar-range.ts";
import { distanceRange } from "./distance-range.ts";
import { edgeRange } from "./edge-range.ts";
import { clockRange, partRange } from "./hours.ts";
import { single, type Range } from "./range.ts";
import { stretchRange } from "./stretch-range.ts";
import { unitRange, weekdayRange } from "./unit-range.ts";

/** What a relative time counts from. */
export interface Anchors {
  /** ISO day of publication; null where unknown. */
  readonly today: string | null;
  /** The last time resolved before. */
  readonly before: Range | null;
}

/** The range of a finding; null where its anchor is missing. */
export function resolve(finding: Finding, lean: Lean, anchors: Anchors): Range | null {
  const range = baseRange(finding, lean, anchors);
  if (!range) return null;
  if (finding.clock) return clockRange(range, finding.clock);
  const part = finding.part ? partRange(range, finding.part) : range;
  return finding.edge ? edgeRange(part, finding.edge, anchors.today) : part;
}

function baseRange({ meaning }: Finding, lean: Lean, { today, before }: Anchors): Range | null {
  if (meaning.kind === "calendar") return calendarRange(meaning, today, lean);
  if (meaning.kind === "distance") {
    const origin = meaning.origin === "text" ? before : null;
    if (origin) return distanceRange(meaning, origin);
    return today === null ? null : distanceRange(meaning, single(today, "day"));
  }
  if (today === null) return null;
  if (meaning.kind === "weekday") return weekdayRange(meaning, dayOf(today), lean);
  if (meaning.kind === "unit") return unitRange(meaning, dayOf(today), lean);
  if (meaning.kind === "stretch") return meaning.loose && lean < 0 ? null : stretchRange(meaning, today);
  return null;
}

/** Whether the words hold the whole date, so that no anchor takes part. */
export const isWritten = ({ meaning }: Finding): boolean =>
  meaning.kind === "calendar" && (meaning.year !== undefined || meaning.decade !== undefined);
