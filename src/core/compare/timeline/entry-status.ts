import type { TimelineEntry } from "../../model/dossier.ts";
import type { Announcement } from "../../model/event.ts";
import type { TimeRange } from "../../model/time.ts";
import { byText } from "../order.ts";
import { statusIn, type EventGroup } from "../events/event-group.ts";
import { hasPassed } from "../ranges.ts";
import type { ToldEvent } from "../events/told-event.ts";

type Status = TimelineEntry["status"];

/** Of several words for one coming event the first says most of it. */
const strongest: readonly Status[] = [
  "due",
  "accepted",
  "planned",
  "invited",
  "expected",
  "conditional",
  "demanded",
  "denied",
];

/** The status that says most of a coming thing; `planned` where none of the list is there. */
export const strongestOf = (found: readonly Status[]): Status =>
  strongest.find((one) => found.includes(one)) ?? "planned";

const words: ReadonlySet<Announcement> = new Set(["due", "accepted", "invited", "expected"]);

/**
 * What the articles of a story know of an event, the newest having the last word on what is off: told as done, called
 * off or put off, announced in one way or another, or announced for a time that is over at `newest` and never heard of
 * again.
 */
export function entryStatus({ told, status }: EventGroup, time: TimeRange | null, newest: string | null): Status {
  if (status === "happened" || status === "ongoing") return status;
  const changed = lastWord(told);
  if (changed) return changed;
  const announced = strongestOf(told.map((one) => announcedAs(one, time)));
  return announced !== "denied" && time !== null && newest !== null && hasPassed(time, newest) ? "overdue" : announced;
}

/** Cancelled or postponed, if the newest article that speaks of the plan says so. */
function lastWord(told: readonly ToldEvent[]): "cancelled" | "postponed" | null {
  const newest = told.toSorted((a, b) => byText(a.horizon ?? "", b.horizon ?? "")).at(-1)?.horizon ?? null;
  const last = told.filter(({ horizon }) => horizon === newest).map(({ event }) => event.announced);
  return last.find((one) => one === "cancelled" || one === "postponed") ?? null;
}

function announcedAs(one: ToldEvent, time: TimeRange | null): Status {
  const { announced, status } = one.event;
  if (announced !== null && words.has(announced) && status === "planned") return announced as Status;
  return statusIn(one, time);
}
