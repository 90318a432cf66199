import type { Evidence } from "../../model/span.ts";
import type { TimelineEntry } from "../../model/dossier.ts";
import type { TimeRange } from "../../model/time.ts";
import { statusIn, type EventGroup } from "../events/event-group.ts";
import { gather, groupIds } from "../events/ties.ts";
import { isOpenAt, liesAfter } from "../ranges.ts";
import { entryStatus } from "./entry-status.ts";

/** A dated thing before it has its place in the timeline, with the answer to whether it is still to come. */
export interface DatedEntry {
  readonly entry: Omit<TimelineEntry, "order">;
  readonly upcoming: boolean;
}

/** The dated events of the story. An article without a date of its own takes over that of the others. */
export function eventEntries(events: readonly EventGroup[], newest: string | null): DatedEntry[] {
  const groupOf = groupIds(events);
  return events.flatMap((group) => {
    const { id, title, time, told } = group;
    if (!time) return [];
    const evidence: Evidence[] = told.map(({ event }) => ({ article: event.article, span: event.span }));
    const after = toldAfter(group, groupOf);
    const status = entryStatus(group, time, newest);
    const entry = {
      from: time.from,
      to: time.to,
      what: title,
      status,
      ...(after.length > 0 && { after }),
      event: id,
      evidence,
    };
    return [{ entry, upcoming: isUpcoming(group, time) }];
  });
}

/** The events of the story that any article tells this one to have come after. */
function toldAfter(
  { id, told }: EventGroup,
  groupOf: ReadonlyMap<string, string>,
): NonNullable<TimelineEntry["after"]> {
  const ties = told.flatMap(({ event }) =>
    event.follows.flatMap(({ event: earlier, span }) => {
      const group = groupOf.get(earlier);
      return group && group !== id ? [{ event: group, evidence: { article: event.article, span } }] : [];
    }),
  );
  return gather(ties);
}

const expected = new Set(["planned", "conditional", "demanded", "ongoing"]);

/** Announced by at least one article for a time after that article came out, or called off before it. */
function isUpcoming({ told }: EventGroup, time: TimeRange): boolean {
  return told.some((one) => one.horizon !== null && announces(one, time, one.horizon.slice(0, 10)));
}

function announces(told: EventGroup["told"][number], time: TimeRange, published: string): boolean {
  if (!expected.has(statusIn(told, time)) && told.event.announced !== "cancelled") return false;
  return liesAfter(time, published) || (told.event.status === "planned" && isOpenAt(time, published));
}
