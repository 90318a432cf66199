import type { EventStatus } from "../../model/event.ts";
import type { TimeRange } from "../../model/time.ts";
import { daysIn, liesAfter, overlap, rangeText } from "../ranges.ts";
import { firstDayOf } from "../../times/calendar.ts";
import type { ToldEvent } from "./told-event.ts";

/** One event of the story: all places that tell of it. */
export interface EventGroup {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly participants: ReadonlySet<string>;
  readonly time: TimeRange | null;
  readonly status: EventStatus;
  readonly told: readonly ToldEvent[];
}

/** The participants by the clearest account, which comes first; where it has only one side, by the widest. */
export function clearest([first, ...others]: readonly ToldEvent[]): ReadonlySet<string> {
  if (first!.participants.size > 1) return first!.participants;
  return others.reduce(
    (best, { participants }) => (participants.size > best.size ? participants : best),
    first!.participants,
  );
}

/** How many places give each time: all of them, and those that tell to when it was put off. */
export interface TimeTally {
  readonly all: ReadonlyMap<string, Tallied>;
  readonly moved: ReadonlyMap<string, Tallied>;
}

interface Tallied {
  readonly time: TimeRange;
  readonly count: number;
}

export const noTimes: TimeTally = { all: new Map(), moved: new Map() };

/** A tally with the time of one more place. */
export function tallied({ all, moved }: TimeTally, { event: { time, announced } }: ToldEvent): TimeTally {
  if (!time) return { all, moved };
  return { all: withTime(all, time), moved: announced === "postponed" ? withTime(moved, time) : moved };
}

function withTime(times: TimeTally["all"], time: TimeRange): TimeTally["all"] {
  const key = rangeText(time);
  const known = times.get(key);
  return new Map(times).set(key, known ? { ...known, count: known.count + 1 } : { time, count: 1 });
}

/** The time that most places can agree on; of several the narrowest, then the earliest; where it was put off, the new one. */
export function agreedTime({ all, moved }: TimeTally): TimeRange | null {
  const distinct = [...(moved.size > 0 ? moved : all).values()];
  const support = (time: TimeRange) =>
    distinct.reduce((sum, other) => sum + (overlap(time, other.time) ? other.count : 0), 0);
  const ranked = distinct
    .map(({ time }) => ({ time, support: support(time) }))
    .toSorted(
      (a, b) =>
        b.support - a.support || daysIn(a.time) - daysIn(b.time) || firstDayOf(a.time.from) - firstDayOf(b.time.from),
    );
  return ranked[0]?.time ?? null;
}

const strongest: readonly EventStatus[] = ["happened", "ongoing", "planned", "denied", "conditional", "demanded"];

/** What the event's own article can know of it: nothing has happened that lies after its publication. */
export function statusIn({ event, horizon }: ToldEvent, time: TimeRange | null): EventStatus {
  const done = event.status === "happened" || event.status === "ongoing";
  return done && time && horizon && liesAfter(time, horizon.slice(0, 10)) ? "planned" : event.status;
}

/** The furthest that any article knows an event to have come. */
export function agreedStatus(told: readonly ToldEvent[], time: TimeRange | null): EventStatus {
  const found = new Set(told.map((one) => statusIn(one, time)));
  return strongest.find((status) => found.has(status))!;
}
