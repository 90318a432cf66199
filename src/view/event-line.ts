import type { TimelineEntry } from "../core/model/dossier.ts";
import { newestDay } from "./newest-day.ts";
import { spread } from "./spread.ts";
import type { StoryPage } from "./story-page.ts";
import { tellEvents, type ToldEvent } from "./told-events.ts";

/** The main events of a story, and what is left for the timeline. */
export interface EventLine {
  /** In order of time, undated ones last. */
  readonly past: readonly ToldEvent[];
  readonly morePast: number;
  /** Day of the newest article; null where none is dated. */
  readonly now: string | null;
  /** In order of time. */
  readonly coming: readonly TimelineEntry[];
  readonly moreComing: number;
}

const pastShown = 6;
const comingShown = 5;

/** The few events that most articles tell of, contacts before others, up to now and after it. */
export function eventLineOf(page: StoryPage): EventLine {
  const now = newestDay(page.dossier);
  const past = tellEvents(page).filter(({ isComing }) => !isComing);
  const coming = page.dossier.upcoming.filter((entry) => isOpen(entry, now));
  return {
    past: first(past, pastShown, weigh),
    morePast: Math.max(0, past.length - pastShown),
    now,
    coming: first(coming, comingShown, ({ evidence, event }) => spread(evidence) + (event ? 1 : 0)),
    moreComing: Math.max(0, coming.length - comingShown),
  };
}

const over: ReadonlySet<TimelineEntry["status"]> = new Set(["happened", "cancelled", "denied"]);

const isOpen = ({ status, to }: TimelineEntry, now: string | null): boolean =>
  !over.has(status) && (now === null || to === null || `${to}~` >= now);

/** A contact is what a story turns on. */
const contactWeight = 3;

const weigh = ({ event, mentions }: ToldEvent): number =>
  spread(mentions) + (event.type === "CONSULT" ? contactWeight : 0);

/** Those of most weight, in the order in which they stood. */
function first<Item>(items: readonly Item[], most: number, weight: (item: Item) => number): Item[] {
  const chosen = new Set(items.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
  return items.filter((item) => chosen.has(item));
}
