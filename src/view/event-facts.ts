import type { Event } from "../core/model/event.ts";
import type { StoryPage } from "./story-page.ts";
import type { ToldEvent } from "./told-events.ts";

/** What articles say of one field of an event, with the places of each value. */
export interface Variant {
  readonly value: string;
  readonly mentions: readonly Event[];
}

/** The values of a field by the places that give one, in the order of the places. */
export const variantsOf = ({ mentions }: ToldEvent, read: (event: Event) => string | null | undefined): Variant[] =>
  [...Map.groupBy(mentions.filter(read), (event) => read(event)!)].map(([value, group]) => ({
    value,
    mentions: group,
  }));

/** Names of all who take part, where the title leaves somebody out; else none. */
export function othersIn({ event, mentions }: ToldEvent, { actorName }: StoryPage): string[] {
  if (!event.title.endsWith("and others")) return [];
  return [...new Set(mentions.flatMap(({ actors }) => actors.map(({ actor }) => actorName(actor))))];
}

/** What somebody did for it to take place: [called by Macron], [hosted by Norway]. */
export interface SideTaken {
  readonly deed: string;
  readonly name: string;
}

export const sidesTaken = ({ event }: ToldEvent, { actorName }: StoryPage): SideTaken[] =>
  event.actors.flatMap(({ actor, side }) => (side ? [{ deed: `${side} by`, name: actorName(actor) }] : []));

/** Titles of what was agreed, signed or announced there. */
export const outcomesOf = ({ event }: ToldEvent, { dossier }: StoryPage): string[] =>
  event.outcomes.flatMap(({ event: id }) => dossier.storyEvents.find((one) => one.id === id)?.title ?? []);
