import { z } from "zod";
import { StorySummary } from "../core/model/stored.ts";
import { storiesFormats } from "../render/index.ts";
import type { Operation } from "./operation.ts";
import { actorIds, daysOf } from "./filters.ts";
import { toSummary } from "./stored-rows.ts";
import { dateOption, limitOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  ...storeInputs,
  outlets: z.int().min(1).default(1).meta({ title: "count", description: "only stories of at least so many outlets" }),
  actor: z.string().optional().meta({ title: "name", description: "only stories that name this actor" }),
  after: dateOption("only stories that go on to this day or later"),
  before: dateOption("only stories that began by this day"),
  limit: limitOption(20),
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
        const { outlets, limit, after, before, actor } = inputs;
        const actors = await actorIds(db, actor);
        const rows = await listStories(db, { outlets, limit, actors, ...daysOf(after, before) });
        const disputed = await disputedClaims(db, rows);
        return rows.map((row) => toSummary(row, disputed.get(row.id) ?? null));
      }),
    ),
} as const satisfies Operation<typeof input, StorySummary[]>;
