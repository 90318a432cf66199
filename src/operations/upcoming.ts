import { z } from "zod";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import type { Dossier } from "../core/model/index.ts";
import { UpcomingEntry } from "../core/model/stored.ts";
import { upcomingFormats } from "../render/index.ts";
import type { Operation } from "./operation.ts";
import { dateOption, limitOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  ...storeInputs,
  after: dateOption("from this day on; today if left out"),
  before: dateOption("up to this day; a year later if left out"),
  limit: limitOption(50),
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
  run: ({ after = today(), before = yearBehind(after), limit, ...inputs }, context = {}): Promise<UpcomingEntry[]> =>
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
      return entries.toSorted((a, b) => firstDayOf(a.from) - firstDayOf(b.from)).slice(0, limit);
    }),
} as const satisfies Operation<typeof input, UpcomingEntry[]>;

const entriesOf = (
  story: string,
  { timeline }: Dossier,
  { from: first, to: last }: { readonly from: number; readonly to: number },
): UpcomingEntry[] =>
  timeline.flatMap(({ from, to, what, status, evidence }) =>
    from && to && announced.has(status) && lastDayOf(to) >= first && firstDayOf(from) <= last
      ? [{ story, from, to, what, status, evidence }]
      : [],
  );

const today = (): string => new Date().toISOString().slice(0, "2026-02-04".length);

const yearBehind = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
