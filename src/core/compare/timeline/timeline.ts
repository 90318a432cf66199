import type { TimelineEntry } from "../../model/dossier.ts";
import { comparePrefixes } from "../../times/calendar.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import { byText } from "../order.ts";
import { claimEntries } from "./claim-entries.ts";
import { eventEntries, type DatedEntry } from "./event-entries.ts";

/**
 * Everything dated, in order of time and, where times overlap, of what the articles tell; and of it what is to come. An
 * entry is upcoming if at least one article announces it for a time after that article came out. It stays when a later
 * article tells what became of it; its status then says so. `newest` is the date of the newest article.
 */
export function tellTimeline(
  events: readonly EventGroup[],
  claims: readonly AlignedClaim[],
  newest: string | null,
): { timeline: TimelineEntry[]; upcoming: TimelineEntry[] } {
  const fromEvents = eventEntries(events, newest);
  const all = [...fromEvents, ...claimEntries(claims, fromEvents, newest)].toSorted(
    ({ entry: a }, { entry: b }) => byText(a.from ?? "~", b.from ?? "~") || byText(a.to ?? "~", b.to ?? "~"),
  );
  const placed = asTold(all).map(({ entry, upcoming }, at, list) => ({
    entry: { ...entry, order: orderOf(list[at - 1]?.entry, entry) },
    upcoming,
  }));
  return {
    timeline: placed.map(({ entry }) => entry),
    upcoming: placed.filter(({ upcoming }) => upcoming).map(({ entry }) => entry),
  };
}

/** Moves an entry behind those that it is told to come after, where their times leave that open. */
function asTold(entries: readonly DatedEntry[]): DatedEntry[] {
  const list: DatedEntry[] = [];
  const awaited = new Set(entries.flatMap(({ entry }) => entry.after?.map(({ event }) => event) ?? []));
  for (const one of entries) {
    const { entry } = one;
    const later = awaited.has(entry.event ?? "")
      ? list.findIndex((other) => isToldAfter(other.entry, entry) && !isBefore(other.entry, entry))
      : -1;
    list.splice(later < 0 ? list.length : later, 0, one);
  }
  return list;
}

type Entry = DatedEntry["entry"];

const isToldAfter = (later: Entry, earlier: Entry): boolean =>
  later.after?.some(({ event }) => event === earlier.event) ?? false;

const isBefore = (one: Entry, other: Entry): boolean =>
  one.to !== null && other.from !== null && comparePrefixes(one.to, other.from) < 0;

function orderOf(before: Entry | undefined, entry: Entry): TimelineEntry["order"] {
  if (!before || isBefore(before, entry)) return "sure";
  return isToldAfter(entry, before) ? "told" : "open";
}
