import type { CalendarDate, Distance, TimeMeaning, TimeReading, UnitDate } from "../model/time-meaning.ts";
import { dayOf, isoDay, lastDayOf } from "./calendar.ts";
import { calendarRange } from "./calendar-range.ts";
import { distanceRange } from "./distance-range.ts";
import { edgeRange } from "./edge-range.ts";
import { clockRange, partRange } from "./hours.ts";
import { isEqual, single, type Range } from "./range.ts";
import { stretchRange } from "./stretch-range.ts";
import { unitRange, weekdayBeside, weekdayRange } from "./unit-range.ts";

/** What a relative time counts from. */
export interface Anchors {
  /** ISO day on which the words were written or said; null where unknown. */
  readonly today: string | null;
  /** The hour of that day as an ISO prefix, where it is known. */
  readonly hour?: string | null;
  /** The time told before. */
  readonly before: Range | null;
}

/** The range that a reading means; null where its anchor is missing, and for lengths, sets and what is left open. */
export function resolve(reading: TimeReading, anchors: Anchors): Range | null {
  const range = baseRange(reading, anchors);
  const now = isNarrative(reading.meaning) && anchors.before ? anchors.before.from : anchors.today;
  const found = range && withinRange(range, reading, now);
  return found && isInCalendar(found.from) && isInCalendar(found.to) ? found : null;
}

/** ISO prefixes have years of four digits: [the next three years] of 9998 have no range. */
const isInCalendar = (prefix: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d)?)?)?)?$/.test(prefix);

/** The range of a reading by each of several days on which its words may have been said, where all of them agree. */
export function resolveAmong(reading: TimeReading, days: readonly string[]): Range | null {
  const [first = null, ...others] = days.map((today) => resolve(reading, { today, before: null }));
  return first && others.every((other) => isEqual(first, other)) ? first : null;
}

/** Whether a meaning is a whole date, which counts from nothing. */
export const isWritten = (meaning: TimeMeaning): boolean =>
  meaning.kind === "calendar" &&
  (meaning.year !== undefined || meaning.decade !== undefined || meaning.century !== undefined);

/** Whether a meaning dates something: not [for two weeks], [every Tuesday], [recently]; [on Wednesday] does, also where nobody knows which. */
export const dates = ({ kind }: TimeMeaning): boolean => kind !== "length" && kind !== "repeated" && kind !== "vague";

/** Whether a meaning counts from the day on which its words were written or said. */
export const countsFromDay = (meaning: TimeMeaning): boolean =>
  !isWritten(meaning) && !isNarrative(meaning) && meaning.kind !== "length" && meaning.kind !== "repeated";

/** Whether a meaning counts from the time told before it. */
export const isNarrative = (meaning: TimeMeaning): boolean => "origin" in meaning && meaning.origin === "text";

/** The hour, the part of the day or the edge that the words single out. */
function withinRange(range: Range, { clock, part, edge }: TimeReading, now: string | null): Range {
  if (clock) return clockRange(range, clock);
  const hours = part ? partRange(range, part) : range;
  return edge ? edgeRange(hours, edge, now) : hours;
}

function baseRange({ meaning, lean }: TimeReading, anchors: Anchors): Range | null {
  const { today } = anchors;
  if (meaning.kind === "calendar") return calendarRange(meaning, dayBeside(meaning, anchors), lean);
  if (meaning.kind === "distance") return counted(meaning, anchors);
  if (meaning.kind === "weekday" && meaning.origin === "text")
    return anchors.before && weekdayBeside(meaning, anchors.before);
  if (meaning.kind === "unit" && isDayTold(meaning, anchors)) return single(anchors.before!.from.slice(0, 10), "day");
  if (today === null) return null;
  if (meaning.kind === "weekday") return weekdayRange(meaning, dayOf(today), lean);
  if (meaning.kind === "unit") return unitRange(meaning, dayOf(today), lean);
  if (meaning.kind === "stretch")
    return meaning.loose && lean !== "future" ? null : stretchRange(meaning, anchors.hour ?? today);
  return meaning.kind === "vague" && meaning.side === "present" ? single(today, "day") : null;
}

/** [earlier in the day]: of the day told before. */
const isDayTold = ({ unit, bare }: UnitDate, { before }: Anchors): boolean =>
  unit === "day" &&
  bare === true &&
  before !== null &&
  before.from.length >= 10 &&
  before.from.slice(0, 10) === before.to.slice(0, 10);

/** The day that a date without a year lies beside: [next spring] the publication, [the following spring] the time told before. */
const dayBeside = ({ origin }: CalendarDate, { today, before }: Anchors): string | null =>
  origin === "text" ? before && isoDay(lastDayOf(before.to)) : today;

/** [three days ago] counts from today, [a week later] from the time told before; without one it counts from something that no words date. */
function counted(distance: Distance, { today, hour, before }: Anchors): Range | null {
  if (distance.origin === "text" && before) return distanceRange(distance, before);
  const isOpen = distance.origin === "text" && distance.sign >= 0;
  return today === null || isOpen ? null : distanceRange(distance, single(hour ?? today, "day"));
}
