import type { TimeReference } from "../model/time.ts";
import type { TimeMeaning, TimeReading } from "../model/time-meaning.ts";
import type { Range } from "./range.ts";
import { isNarrative, isWritten, resolve, type Anchors } from "./resolve.ts";

/** A range, and what it was counted from. */
export interface Resolved extends Range {
  readonly basis: TimeReference["basis"];
}

/** Day and hour of an article's publication, as ISO prefixes; null where unknown. */
export type Published = Pick<Anchors, "today" | "hour">;

/** The times that a text has told so far, from which [a week later] counts. */
interface Told {
  readonly before: Resolved | null;
  /** The last one that the words look back on, for those that look back: [Earlier in the day he had met]. */
  readonly done: Resolved | null;
  /** The last quarter, half or row of months, which [a year earlier] compares with. */
  readonly period: Resolved | null;
}

/** The ranges of a text's readings, in its order; null where an anchor is missing, and for lengths and sets. */
export function resolveInOrder(readings: readonly TimeReading[], published: Published): (Resolved | null)[] {
  let told: Told = { before: null, done: null, period: null };
  return readings.map((reading) => {
    const resolved = resolveTold(reading, published, told);
    if (resolved) told = tellOn(told, reading, resolved);
    return resolved;
  });
}

function resolveTold(reading: TimeReading, published: Published, told: Told): Resolved | null {
  const { meaning } = reading;
  const isCompared = meaning.kind === "distance" && meaning.unit === "year" && meaning.alike === true;
  const looksBack = reading.lean === "past" ? told.done : null;
  const before = (isCompared ? told.period : null) ?? looksBack ?? told.before;
  const range = resolve(reading, { ...published, before });
  return range && { ...range, basis: basisOf(meaning, before) };
}

function basisOf(meaning: TimeMeaning, before: Resolved | null): Resolved["basis"] {
  if (isWritten(meaning)) return "text";
  return isNarrative(meaning) && before ? "narrative" : "published";
}

/** What has been told after one more time: [a week later] counts from the last date, not from a stretch, nor from [a year earlier] or [later that month] beside it. */
function tellOn(told: Told, { meaning, edge, lean }: TimeReading, resolved: Resolved): Told {
  const isAside = isNarrative(meaning) && (edge !== undefined || ("sign" in meaning && meaning.sign < 0));
  if (meaning.kind === "stretch" || meaning.kind === "vague" || isAside) return told;
  return {
    before: resolved,
    done: lean === "future" ? told.done : resolved,
    period: isPeriod(meaning) ? resolved : told.period,
  };
}

const isPeriod = (meaning: TimeMeaning): boolean =>
  (meaning.kind === "calendar" && (meaning.quarter ?? meaning.half ?? meaning.firstMonths) !== undefined) ||
  (meaning.kind === "unit" && meaning.unit === "quarter");
