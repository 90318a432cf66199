import type { TimelineEntry } from "../../model/dossier.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { byText } from "../order.ts";
import { claimEntries } from "./claim-entries.ts";
import { eventEntries } from "./event-entries.ts";

/**
 * Everything dated, in order of time; and of it what is to come. An entry is upcoming if at least one article
 * announces it for a time after that article came out. It stays when a later article tells of it as done; its status
 * then says so.
 */
export function tellTimeline(
  events: readonly EventGroup[],
  claims: readonly AlignedClaim[],
): { timeline: TimelineEntry[]; upcoming: TimelineEntry[] } {
  const fromEvents = eventEntries(events);
  const all = [...fromEvents, ...claimEntries(claims, fromEvents)].toSorted(
    ({ entry: a }, { entry: b }) => byText(a.from ?? "~", b.from ?? "~") || byText(a.to ?? "~", b.to ?? "~"),
  );
  return {
    timeline: all.map(({ entry }) => entry),
    upcoming: all.filter(({ upcoming }) => upcoming).map(({ entry }) => entry),
  };
}
