import { z } from "zod";
import { StorySummary } from "../core/model/stored.ts";
import { storiesFormats } from "../render/index.ts";
import type { Operation } from "./operation.ts";
import { actorIds, daysOf } from "./filters.ts";
import { toSummary } from "./stored-rows.ts";
import { dateOption, limitOption, skipOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  ...storeInputs,
  outlet: z.string().min(1).optional().meta({ title: "name", description: "only stories that this outlet tells" }),
  outlets: z.int().min(1).default(1).meta({ title: "count", description: "only stories of at least so many outlets" }),
  actor: z.string().optional().meta({ title: "name", description: "only stories that name this actor" }),
  after: dateOption("only stories that go on to this day or later"),
  before: dateOption("only stories that began by this day"),
  limit: limitOption(20),
  skip: skipOption,
});

/** `readout stories`: what the store knows, the newest first. */
export const storiesOperation = {
  name: "stories",
  summary: "the stories in the store, those with the newest articles first",
  effect: "reads",
  input,
  output: z.array(StorySummary),
  formats: storiesFormats,
  run: (inputs, context = {}): Promise<StorySummary[]> =>
    withStore(inputs, context, (store) =>
      store.read(async (db) => {
        const { listStories } = await import("../store/stories.ts");
        const { disputedClaims } = await import("../store/dossiers.ts");
        const { storyCasts, storyOutlets } = await import("../store/story-names.ts");
        const { outlet = null, outlets, limit, skip, after, before, actor } = inputs;
        const actors = await actorIds(db, actor);
        const filter = { outlet, outlets, limit, skip, actors, ...daysOf(after, before) };
        const rows = await listStories(db, store.dialect, filter);
        const ids = rows.map(({ id }) => id);
        const disputed = await disputedClaims(db, rows);
        const [casts, names] = [await storyCasts(db, ids), await storyOutlets(db, ids)];
        return rows.map((row) => ({
          ...toSummary(row, disputed.get(row.id) ?? null),
          outletNames: names.get(row.id) ?? [],
          actors: casts.get(row.id) ?? [],
        }));
      }),
    ),
  isFull: (found, { limit }) => found.length >= limit,
} as const satisfies Operation<typeof input, StorySummary[]>;
