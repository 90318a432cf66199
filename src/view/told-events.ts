import type { StoryEvent, TimelineEntry } from "../core/model/dossier.ts";
import type { Event } from "../core/model/event.ts";
import type { StoryPage } from "./story-page.ts";

/** An event of the story with its places in the articles and its entry in the timeline. */
export interface ToldEvent {
  readonly event: StoryEvent;
  readonly mentions: readonly Event[];
  readonly dated: TimelineEntry | undefined;
  readonly status: TimelineEntry["status"];
  /** Whether it belongs to what is coming, with a date or without. */
  readonly isComing: boolean;
}

const past: ReadonlySet<TimelineEntry["status"]> = new Set(["happened", "ongoing", "denied"]);

/** The events of the story, each with all that the dossier says of it: in the order of the timeline, those without a date last. */
export function tellEvents({ dossier }: StoryPage): ToldEvent[] {
  const upcoming = new Set(dossier.upcoming.flatMap(({ event }) => event ?? []));
  const place = new Map(dossier.timeline.map((entry, at) => [entry.event, at]));
  const placeOf = ({ id }: StoryEvent): number => place.get(id) ?? dossier.timeline.length;
  const ordered = dossier.storyEvents.toSorted((a, b) => placeOf(a) - placeOf(b));
  return ordered.map((event) => {
    const mentions = dossier.events.filter(({ id }) => event.mentions.includes(id));
    const dated = dossier.timeline.find((entry) => entry.event === event.id);
    const status = dated?.status ?? mentions[0]?.status ?? "happened";
    const isComing = upcoming.has(event.id) || (!past.has(status) && !dated?.from);
    return { event, mentions, dated, status, isComing };
  });
}
