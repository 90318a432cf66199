import { z } from "zod";
import { TimelineEntry } from "../../../../core/model/dossier.ts";
import { record } from "../../../../core/model/schema.ts";
import { rangeText } from "../../../../view/dates.ts";
import { spread } from "../../../../view/spread.ts";
import { evidence } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeEvidence } from "../write.ts";

const CitedAnnouncement = record({
  ...TimelineEntry.unwrap().pick({ from: true, to: true, what: true, status: true, event: true }).shape,
  ...evidence,
}).describe("What is announced, and what became of it as far as articles tell.");
type CitedAnnouncement = z.infer<typeof CitedAnnouncement>;

/** By date. */
export const upcoming = definePart({
  name: "upcoming",
  meaning: "what is announced for later, and what became of it",
  item: CitedAnnouncement,
  first: 10,
  find: ({ page }) => page.dossier.upcoming,
  weightOf: ({ evidence: places }) => spread(places),
  idOf: ({ event }) => event ?? null,
  cite: (
    { from, to, what, status, event, evidence: places }: TimelineEntry,
    { citeAll, clause },
  ): CitedAnnouncement => ({
    from,
    to,
    what,
    status,
    ...(event && { event }),
    ...citeAll(places.map(clause)),
  }),
  write: ({ from, to, what, status, event, ...places }) => [
    `${from ? rangeText({ from, to: to ?? from }) : "no date"}: ${what}: ${status}${event ? ` (${event})` : ""}`,
    ...writeEvidence(places),
  ],
});
