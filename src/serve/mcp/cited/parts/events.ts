import { z } from "zod";
import { entryStatuses, StoryEvent } from "../../../../core/model/dossier.ts";
import { list, record } from "../../../../core/model/schema.ts";
import { rangeText } from "../../../../view/dates.ts";
import { spread } from "../../../../view/spread.ts";
import { speakerName } from "../../../../view/tellers.ts";
import { tellEvents, type ToldEvent } from "../../../../view/told-events.ts";
import type { Book } from "../book.ts";
import { evidence } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeEvidence } from "../write.ts";

const CitedEvent = record({
  ...StoryEvent.unwrap().pick({ id: true, title: true, type: true, modes: true, time: true, place: true }).shape,
  status: z.enum(entryStatuses),
  actors: list(z.string()).describe("who takes part"),
  durations: list(z.string()).describe("how long, as printed"),
  sources: list(z.string()).describe("on whose word it is told: names, or own voice"),
  ...evidence,
}).describe("What happened, or is to happen.");
type CitedEvent = z.infer<typeof CitedEvent>;

/** In the order of time, those without a date last; an overview has those that most articles tell. */
export const events = definePart({
  name: "events",
  meaning: "what happened or is to happen, in the order of time",
  item: CitedEvent,
  first: 12,
  find: ({ page }) => tellEvents(page),
  idOf: ({ event }: ToldEvent) => event.id,
  weightOf: ({ mentions }) => spread(mentions),
  cite,
  write,
});

function cite({ event, mentions, status }: ToldEvent, { page, citeAll, clause }: Book): CitedEvent {
  const { id, title, type, modes, time, place, actors } = event;
  return {
    id,
    title,
    type,
    modes,
    time,
    place,
    status,
    actors: [...new Set(actors.map(({ actor }) => page.actorName(actor)))],
    durations: [...new Set(mentions.flatMap(({ duration }) => duration?.text ?? []))],
    sources: [...new Set(mentions.map(({ statement }) => sourceOf(statement, page)))],
    ...citeAll(mentions.map(clause)),
  };
}

function sourceOf(id: string | null, page: Book["page"]): string {
  const statement = page.statement(id);
  return statement ? speakerName(statement, page) : "own voice";
}

function write(event: CitedEvent): string[] {
  const { id, title, status, time, place, modes, actors, durations, sources } = event;
  const facts = [
    status,
    modes.join(" or "),
    place,
    durations.length > 0 ? durations.map((text) => `“${text}”`).join(", ") : null,
    actors.length > 0 ? `with ${actors.join(", ")}` : null,
    `told by ${sources.join(", ")}`,
  ];
  return [
    `${time ? rangeText(time) : "no date"}: ${title} (${id})`,
    `  ${facts.filter(Boolean).join(" · ")}`,
    ...writeEvidence(event),
  ];
}
