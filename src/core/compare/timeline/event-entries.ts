import type { Evidence } from "../../model/span.ts";
import type { TimelineEntry } from "../../model/dossier.ts";
import type { TimeRange } from "../../model/time.ts";
import { statusIn, type EventGroup } from "../events/event-group.ts";
import { isOpenAt, liesAfter } from "../ranges.ts";

/** A dated thing with the answer to whether it is still to come. */
export interface DatedEntry {
  readonly entry: TimelineEntry;
  readonly upcoming: boolean;
}

/** The dated events of the story. An article without a date of its own takes over that of the others. */
export function eventEntries(events: readonly EventGroup[]): DatedEntry[] {
  return events.flatMap((group) => {
    const { id, title, time, status, told } = group;
    if (!time) return [];
    const evidence: Evidence[] = told.map(({ event }) => ({ article: event.article, span: event.span }));
    const entry = { from: time.from, to: time.to, what: title, status, event: id, evidence };
    return [{ entry, upcoming: isUpcoming(group, time) }];
  });
}

const expected = new Set(["planned", "conditional", "demanded", "ongoing"]);

/** Announced by at least one article for a time after that article came out. */
function isUpcoming({ told }: EventGroup, time: TimeRange): boolean {
  return told.some((one) => one.published !== null && announces(one, time, one.published.slice(0, 10)));
}

function announces(told: EventGroup["told"][number], time: TimeRange, published: string): boolean {
  if (!expected.has(statusIn(told, time))) return false;
  return liesAfter(time, published) || (told.event.status === "planned" && isOpenAt(time, published));
}
