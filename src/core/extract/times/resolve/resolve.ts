import type { TimeReference } from "../../../model/time.ts";
import { dayOf } from "../calendar.ts";
import type { Distance, Finding, Lean } from "../finding.ts";
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
  readonly before: Resolved | null;
}

/** A range, and what it was counted from. */
export interface Resolved extends Range {
  readonly basis: TimeReference["basis"];
}

/** The range of a finding; null where its anchor is missing. */
export function resolve(finding: Finding, lean: Lean, anchors: Anchors): Resolved | null {
  const range = baseRange(finding, lean, anchors);
  return range && { ...withinRange(range, finding, anchors.today), basis: basisOf(finding, anchors.before) };
}

/** The hour, the part of the day or the edge that the words single out. */
function withinRange(range: Range, { clock, part, edge }: Finding, today: string | null): Range {
  if (clock) return clockRange(range, clock);
  const hours = part ? partRange(range, part) : range;
  return edge ? edgeRange(hours, edge, today) : hours;
}

function baseRange({ meaning }: Finding, lean: Lean, { today, before }: Anchors): Range | null {
  if (meaning.kind === "calendar") return calendarRange(meaning, today, lean);
  if (meaning.kind === "distance") {
    const origin = meaning.origin === "text" ? before : null;
    if (origin) return distanceRange(meaning, origin);
    return today === null || isOpen(meaning) ? null : distanceRange(meaning, single(today, "day"));
  }
  if (today === null) return null;
  if (meaning.kind === "weekday") return weekdayRange(meaning, dayOf(today), lean);
  if (meaning.kind === "unit") return unitRange(meaning, dayOf(today), lean);
  if (meaning.kind === "stretch") return meaning.loose && lean === "past" ? null : stretchRange(meaning, today);
  return null;
}

/** [a week later] without a time before it counts from something that no words date. */
const isOpen = ({ origin, sign }: Distance): boolean => origin === "text" && sign > 0;

/** A whole date needs no anchor; [a week later] stands on what the time before it stands on. */
function basisOf({ meaning }: Finding, before: Resolved | null): Resolved["basis"] {
  if (meaning.kind === "distance" && meaning.origin === "text") return before?.basis ?? "published";
  const written = meaning.kind === "calendar" && (meaning.year !== undefined || meaning.decade !== undefined);
  return written ? "text" : "published";
}
