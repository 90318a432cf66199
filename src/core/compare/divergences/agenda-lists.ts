import type { Material } from "../material.ts";
import type { EventGroup } from "../events/event-group.ts";
import { agendaOf } from "../events/topics.ts";
import { byText } from "../order.ts";
import { eventReadings } from "./event-readings.ts";
import type { Reading } from "./finding.ts";
import { isOpenList } from "./rosters.ts";

/** What one article, at one place, tells a contact to have been about. */
export interface AgendaList extends Reading {
  /** Labels of all topics that the article names, here or elsewhere. */
  readonly topics: ReadonlySet<string>;
  /** Whether any of its lists says that there was more. */
  readonly open: boolean;
}

const fewest = 2;

/** The agendas of a contact, for each article that names at least two topics. */
export function agendaLists(group: EventGroup, material: Material): AgendaList[] {
  const places = eventReadings(group, material, ({ event }) => {
    const [first] = event.agenda;
    return first ? { event, span: { start: first.span.start, end: event.agenda.at(-1)!.span.end }, normal: "" } : null;
  });
  const topics = agendaOf(group, material);
  return [...Map.groupBy(places, ({ article }) => article.id).values()].flatMap((lists) => {
    const { id, text } = lists[0]!.article;
    const named = topics.filter(({ evidence }) => evidence.some(({ article }) => article === id));
    if (named.length < fewest) return [];
    const labels = named.map(({ topic }) => topic);
    const open = lists.some(({ span }) => isOpenList(text, span));
    return lists.map(({ article, span }) => ({
      article,
      span,
      normal: labels.toSorted(byText).join("; "),
      topics: new Set(labels),
      open,
    }));
  });
}
