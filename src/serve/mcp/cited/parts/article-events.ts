import { z } from "zod";
import { Event } from "../../../../core/model/event.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { rangeText } from "../../../../view/dates.ts";
import { speakerName } from "../../../../view/tellers.ts";
import type { Book } from "../book.ts";
import { Citation } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeCitation } from "../write.ts";

const CitedEvent = record({
  ...Event.unwrap().pick({ id: true, kind: true, type: true, mode: true, time: true, place: true, status: true }).shape,
  actors: list(z.string()).describe("who takes part, with the role"),
  source: z.string().describe("on whose word it is told: a name, or own voice"),
  told: Citation,
}).describe("An action that one article tells of at one place.");
type CitedEvent = z.infer<typeof CitedEvent>;

/** In the order of the texts. */
export const articleEvents = definePart({
  name: "events",
  meaning: "the actions that each article tells of",
  item: CitedEvent,
  first: 20,
  find: ({ page }) => page.dossier.events,
  idOf: ({ id }: Event) => id,
  cite,
  write: ({ id, kind, status, mode, place, time, actors, source, told }: CitedEvent) => [
    `${[kind, status, mode, place, time && rangeText(time), actors.join(", "), source].filter(Boolean).join(" · ")} (${id})`,
    `  ${writeCitation(told)}`,
  ],
});

function cite(
  { article, span, actors, statement, ...event }: Event,
  { page, clause, cite: citation }: Book,
): CitedEvent {
  const { id, kind, type, mode, time, place, status } = event;
  const said = page.statement(statement);
  return {
    id,
    kind,
    type,
    mode,
    time,
    place,
    status,
    actors: actors.map(({ actor, role }) => `${page.actorName(actor)} (${role})`),
    source: said ? speakerName(said, page) : "own voice",
    told: citation(clause({ article, span })),
  };
}
