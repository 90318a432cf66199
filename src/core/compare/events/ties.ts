import type { Evidence } from "../../model/span.ts";
import type { EventGroup } from "./event-group.ts";

/** A story event that another is tied to, with the words for it. */
export interface Tie {
  readonly event: string;
  readonly evidence: Evidence;
}

/** The story event that each event of an article belongs to, by their ids. */
export const groupIds = (groups: readonly EventGroup[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id, told }) => told.map(({ event }) => [event.id, id] as const)));

/** Each event once, with all words for it. */
export const gather = (ties: readonly Tie[]): { event: string; evidence: Evidence[] }[] =>
  [...Map.groupBy(ties, ({ event }) => event)].map(([event, same]) => ({
    event,
    evidence: same.map(({ evidence }) => evidence),
  }));
