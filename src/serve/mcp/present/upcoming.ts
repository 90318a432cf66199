import { UpcomingEntry } from "../../../core/model/stored.ts";
import { record } from "../../../core/model/schema.ts";
import { rangeText } from "../../../view/dates.ts";
import { evidence } from "../cited/citation.ts";
import { definePart } from "../cited/part.ts";
import { pageSchema } from "../cited/page.ts";
import { writeEvidence } from "../cited/write.ts";
import { rowLimit } from "./hits.ts";
import { countShown, fillWhole, nextField, nextSkip, openRows, writeNext } from "./rows.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

const CitedEntry = record({
  ...UpcomingEntry.unwrap().omit({ evidence: true, sources: true }).shape,
  ...evidence,
}).describe("Something that is announced, and what became of it as far as articles tell.");

const announced = (entries: readonly UpcomingEntry[]) =>
  definePart({
    name: "upcoming",
    meaning: "what is announced, by date",
    item: CitedEntry,
    first: 0,
    find: () => entries,
    idOf: () => null,
    cite: ({ id, story, from, to, what, status, evidence: places }: UpcomingEntry, { citeAll, clause }) => ({
      id,
      story,
      from,
      to,
      what,
      status,
      ...citeAll(places.map(clause)),
    }),
    write: ({ from, to, what, status, story, ...places }) => [
      `${rangeText({ from, to })}: ${what}: ${status} (story ${story})`,
      ...writeEvidence(places),
    ],
  });

/** What is announced, with the words and their places. */
export const presentUpcoming: Presenter = {
  about:
    "Gives dates, what, status (planned, invited, due, overdue …), and the exact words with article and UTF-16 span.",
  input: { limit: rowLimit(50) },
  omit: [],
  output: pageSchema([announced([])]).extend({ next: nextField }),
  async present(results, means) {
    const entries = await onlyOne<readonly UpcomingEntry[]>(results);
    const rows = entries.flatMap(({ story, evidence: places }) => places.map(({ article }) => ({ article, story })));
    const page = fillWhole(await openRows(rows, means), [announced(entries)]);
    const next = nextSkip([{ found: entries.length, shown: countShown(page, "upcoming") }], entries, means);
    const text = entries.length === 0 ? "Nothing is announced for that time." : page.text;
    return { structured: { ...page.structured, next }, text: text + writeNext(next) };
  },
};
