import type { Analysis } from "../model/analysis.ts";
import type { Event } from "../model/event.ts";
import type { TimeRange, TimeReference } from "../model/time.ts";
import { comparePrefixes, firstDayOf, isoDay } from "../times/calendar.ts";
import { isEqual, type Range } from "../times/range.ts";
import { resolve } from "../times/resolve.ts";
import { timexOf } from "../times/timex.ts";
import { resolveInOrder } from "../times/told.ts";
import { toldEvents, type Background, type ToldEvent } from "./events/told-event.ts";
import { familiesAgree, isContact } from "./events/family.ts";
import { participantsAgree } from "./events/same-event.ts";
import { overlap } from "./ranges.ts";

/** Days by which an article of a story may come before the first or after the last one with a date. */
const window = 7;

/**
 * Counts the times of undated articles from the days on which they can have been written: those that date the events
 * they share with dated articles as these do. A time is resolved only where all such days agree on it.
 */
export function anchorUndated(analyses: readonly Analysis[], background: Background): Analysis[] {
  const dated = analyses.filter(({ article }) => article.publishedAt !== null);
  const days = daysAround(dated);
  const known = dated
    .flatMap((analysis) => toldEvents(analysis, background))
    .filter(({ event }) => event.time !== null);
  return analyses.map((analysis) => {
    if (analysis.article.publishedAt !== null || days.length === 0) return analysis;
    const fitting = fittingDays(analysis, days, known, background);
    return fitting.length > 0 ? countFrom(analysis, fitting) : analysis;
  });
}

function daysAround(dated: readonly Analysis[]): string[] {
  const published = dated.map(({ article }) => firstDayOf(article.publishedAt!)).toSorted((a, b) => a - b);
  if (published.length === 0) return [];
  const first = published[0]! - window;
  return Array.from({ length: published.at(-1)! + window - first + 1 }, (_, index) => isoDay(first + index));
}

/** The days from which the article's own words date every shared event as others do; none where it shares none. */
function fittingDays(
  analysis: Analysis,
  days: readonly string[],
  known: readonly ToldEvent[],
  background: Background,
): string[] {
  const shared = toldEvents(analysis, background).flatMap((told) => {
    const time = analysis.times[told.event.timeReference ?? -1];
    const same = time && told.event.time === null ? known.filter((other) => isSame(told, other)) : [];
    return time && same.length > 0 && days.some((day) => rangeFrom(time, day) !== null)
      ? [{ time, ranges: same.map(({ event }) => event.time!) }]
      : [];
  });
  return shared.length === 0 ? [] : days.filter((day) => shared.every((one) => fits(one, day)));
}

const rangeFrom = ({ reading }: TimeReference, day: string): TimeRange | null =>
  resolve(reading, { today: day, before: null });

function fits(
  { time, ranges }: { readonly time: TimeReference; readonly ranges: readonly TimeRange[] },
  day: string,
): boolean {
  const range = rangeFrom(time, day);
  return range !== null && ranges.some((other) => overlap(range, other));
}

/** Told as one contact of the same participants, and by both as done or by both as coming. */
const isSame = (one: ToldEvent, other: ToldEvent): boolean =>
  isContact(one.event.kind) &&
  one.participants.size > 1 &&
  familiesAgree(one.family, other.family) &&
  participantsAgree(one.participants, other.participants) &&
  (one.event.status === "happened") === (other.event.status === "happened");

function countFrom(analysis: Analysis, days: readonly string[]): Analysis {
  const readings = analysis.times.map(({ reading }) => reading);
  const byDay = days.map((today) => resolveInOrder(readings, { today }));
  const times = analysis.times.map((time, at) =>
    anchored(
      time,
      byDay.map((ranges) => ranges[at] ?? null),
      days,
    ),
  );
  return { ...analysis, times, events: analysis.events.map((event) => redated(event, times)) };
}

/** A time that nothing resolved so far, where all of the days give it one range. */
function anchored(time: TimeReference, ranges: readonly (Range | null)[], days: readonly string[]): TimeReference {
  const [range, ...others] = ranges;
  if (time.from !== null || !range || !others.every((other) => isEqual(range, other))) return time;
  const { from, to, granularity } = range;
  const direction = sideOf(time, range, days);
  return { ...time, from, to, granularity, direction, basis: "story", timex: timexOf(time.reading, range) };
}

/** Past or coming where it is so from all of the days. */
function sideOf(
  { direction }: TimeReference,
  { from, to }: TimeRange,
  days: readonly string[],
): TimeReference["direction"] {
  if (days.every((day) => comparePrefixes(to, day) < 0)) return "past";
  return days.every((day) => comparePrefixes(from, day) > 0) ? "future" : direction;
}

function redated(event: Event, times: readonly TimeReference[]): Event {
  const { from, to } = times[event.timeReference ?? -1] ?? {};
  return event.time === null && from && to ? { ...event, time: { from, to } } : event;
}
