import type { Article } from "../../model/article.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { ToldEvent } from "../events/told-event.ts";
import type { Material } from "../material.ts";
import type { Reading } from "./finding.ts";

/** What each place that tells of an event says of one of its features; places that are silent are left out. */
export function eventReadings<One extends Omit<Reading, "article">>(
  group: EventGroup,
  { analyses }: Material,
  read: (told: ToldEvent) => One | null,
): (One & Reading)[] {
  const articles = new Map<string, Article>(analyses.map(({ article }) => [article.id, article]));
  return group.told.flatMap((told) => {
    const reading = read(told);
    const article = articles.get(told.event.article);
    return reading && article ? [{ ...reading, article }] : [];
  });
}
