import { UpcomingEntry } from "../../../core/model/stored.ts";
import { record } from "../../../core/model/schema.ts";
import { rangeText } from "../../../view/dates.ts";
import { evidence } from "../cited/citation.ts";
import { definePart } from "../cited/part.ts";
import { pageSchema } from "../cited/page.ts";
import { writeEvidence } from "../cited/write.ts";
import { rowLimit } from "./hits.ts";
import { fillWhole, openRows, writeCrowded } from "./rows.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

const CitedEntry = record({ ...UpcomingEntry.unwrap().omit({ evidence: true }).shape, ...evidence }).describe(
  "Something that is announced, and what became of it as far as articles tell.",
);

const announced = (entries: readonly UpcomingEntry[]) =>
  definePart({
    name: "upcoming",
    meaning: "what is announced, by date",
    item: CitedEntry,
    first: 0,
    find: () => entries,
    idOf: () => null,
    cite: ({ evidence: places, ...entry }: UpcomingEntry, { citeAll, clause }) => ({
      ...entry,
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
  output: pageSchema([announced([])]),
  async present(results, means) {
    const entries = await onlyOne<readonly UpcomingEntry[]>(results);
    const rows = entries.flatMap(({ story, evidence: places }) => places.map(({ article }) => ({ article, story })));
    const { structured, text } = fillWhole(await openRows(rows, means), [announced(entries)]);
    const shown = (structured["upcoming"] as readonly unknown[]).length;
    return {
      structured,
      text: entries.length === 0 ? "Nothing is announced for that time." : text + writeCrowded(entries.length, shown),
    };
  },
};
