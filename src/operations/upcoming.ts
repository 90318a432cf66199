import { z } from "zod";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import type { Article, Dossier } from "../core/model/index.ts";
import { UpcomingEntry, type Source } from "../core/model/stored.ts";
import { datedEntries } from "../render/ics/dated-entry.ts";
import { quoteSentence } from "../render/ics/quote-sentence.ts";
import { giveUids } from "../render/ics/uids.ts";
import { upcomingFormats } from "../render/index.ts";
import type { Operation } from "./operation.ts";
import { dateOption, limitOption, skipOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  ...storeInputs,
  after: dateOption("from this day on; today if left out"),
  before: dateOption("up to this day; a year later if left out"),
  limit: limitOption(50),
  skip: skipOption,
});

/** Stories that are looked at: those with the newest articles. */
const mostStories = 200;

/** What is announced, and what may have become of it. */
const announced = new Set([
  "planned",
  "invited",
  "accepted",
  "expected",
  "conditional",
  "due",
  "postponed",
  "cancelled",
  "overdue",
]);

/** `readout upcoming`: what is announced, over all stories. */
export const upcomingOperation = {
  name: "upcoming",
  summary: "what is announced in the stored stories, and what became of it",
  effect: "reads",
  input,
  output: z.array(UpcomingEntry),
  formats: upcomingFormats,
  run: (
    { after = today(), before = yearBehind(after), limit, skip, ...inputs },
    context = {},
  ): Promise<UpcomingEntry[]> =>
    withStore(inputs, context, async (store) => {
      const [{ storiesAhead }, { storyDossier }] = await Promise.all([
        import("../store/stories.ts"),
        import("./story-dossier.ts"),
      ]);
      const days = { from: firstDayOf(after), to: lastDayOf(before) };
      const stories = await store.read((db) => storiesAhead(db, { ...days, limit: mostStories }));
      const entries: UpcomingEntry[] = [];
      for (const story of stories) {
        // oxlint-disable-next-line no-await-in-loop -- one dossier at a time is in memory
        const dossier = await storyDossier(store, story);
        if (dossier) entries.push(...entriesOf(story, dossier, days));
      }
      return entries.toSorted((a, b) => firstDayOf(a.from) - firstDayOf(b.from)).slice(skip, skip + limit);
    }),
  isFull: (entries, { limit }) => entries.length >= limit,
} as const satisfies Operation<typeof input, UpcomingEntry[]>;

/** Ids are given to all that is announced, whatever days are asked for: they must not depend on that. */
const entriesOf = (
  story: string,
  { timeline, articles }: Dossier,
  { from: first, to: last }: { readonly from: number; readonly to: number },
): UpcomingEntry[] =>
  giveUids(datedEntries(timeline.filter(({ status }) => announced.has(status))), story)
    .filter(({ entry: { from, to } }) => lastDayOf(to) >= first && firstDayOf(from) <= last)
    .map(({ uid: id, entry: { from, to, what, status, evidence } }) => {
      const sources = articles.flatMap((article) => quoteSources(article, evidence));
      return { id, story, from, to, what, status, evidence, sources };
    });

/** The sentences of an article behind something, each once. */
function quoteSources(
  { id, outlet, input: file, url, publishedAt, text }: Article,
  evidence: UpcomingEntry["evidence"],
): Source[] {
  const spans = evidence.filter(({ article }) => article === id).map(({ span }) => span);
  const sentences = new Set(spans.map((span) => quoteSentence(text, span)));
  return [...sentences].map((words) => ({ article: id, outlet, input: file, url: url ?? null, publishedAt, words }));
}

const today = (): string => new Date().toISOString().slice(0, "2026-02-04".length);

const yearBehind = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
