import type { TimelineEntry } from "../../../core/model/dossier.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { tellEvents } from "../../../view/told-events.ts";
import type { Query } from "../../address/address.ts";
import type { Option } from "../../parts/query-choice.tsx";

/** All entries of the timeline, and the events that have no time at all. */
export function entriesOf(page: StoryPage): TimelineEntry[] {
  const { timeline } = page.dossier;
  const shown = new Set(timeline.map(({ event }) => event));
  const undated = tellEvents(page)
    .filter(({ event }) => !shown.has(event.id))
    .map(({ event, status, mentions }): TimelineEntry => ({
      from: null,
      to: null,
      what: event.title,
      status,
      order: "open",
      event: event.id,
      evidence: [...mentions],
    }));
  return [...timeline, ...undated];
}

/** Actor ids that an entry tells of: those of its event; of a claim, those of the events told in its places. */
export function actorsOf({ event, evidence }: TimelineEntry, { dossier }: StoryPage): ReadonlySet<string> {
  const told = dossier.storyEvents.find(({ id }) => id === event);
  const within = dossier.events.filter((one) =>
    evidence.some(
      ({ article, span }) => one.article === article && span.start <= one.span.start && one.span.end <= span.end,
    ),
  );
  return new Set([...(told?.actors ?? []), ...within.flatMap(({ actors }) => actors)].map(({ actor }) => actor));
}

/** The entries that the address asks for. */
export function filterEntries(entries: readonly TimelineEntry[], query: Query, page: StoryPage): TimelineEntry[] {
  const { status = "", actor = "" } = query;
  return entries.filter(
    (entry) => (status === "" || entry.status === status) && (actor === "" || actorsOf(entry, page).has(actor)),
  );
}

export const statusOptions = (entries: readonly TimelineEntry[]): Option[] =>
  counted(
    entries.map(({ status }) => status),
    (status) => status,
  );

export const actorOptions = (entries: readonly TimelineEntry[], page: StoryPage): Option[] =>
  counted(
    entries.flatMap((entry) => [...actorsOf(entry, page)]),
    page.actorName,
  );

/** Each value once with how often it is, the most frequent first. */
function counted(values: readonly string[], nameOf: (value: string) => string): Option[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, group]) => ({ value, name: nameOf(value), count: group.length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}
