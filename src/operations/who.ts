import { z } from "zod";
import { ActorRecord } from "../core/model/stored.ts";
import { actorFormats } from "../render/index.ts";
import type { Operation } from "./operation.ts";
import { byText } from "../core/compare/order.ts";
import { toStatement } from "./stored-rows.ts";
import { dateOption, limitOption, skipOption, storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({
  actor: z.string().describe("a name, part of one, or an id"),
  ...storeInputs,
  after: dateOption("only what was published on this day or later"),
  before: dateOption("only what was published by this day"),
  limit: limitOption(50),
  skip: skipOption,
});

/** `readout who`: everything an actor said. */
export const whoOperation = {
  name: "who",
  summary: "all that an actor said, and how quotations drift",
  effect: "reads",
  input,
  output: ActorRecord,
  formats: actorFormats,
  run: ({ actor, after = null, before = null, limit, skip, ...inputs }, context = {}): Promise<ActorRecord> =>
    withStore(inputs, context, (store) =>
      store.read(async (db) => {
        const [{ actorsNamed }, { searchStatements }, { findDrift }] = await Promise.all([
          import("./filters.ts"),
          import("../store/search.ts"),
          import("./drift.ts"),
        ]);
        const named = await actorsNamed(db, actor);
        const actors = named.map(({ id, name, articles }) => ({ id, name, articles }));
        const search = { wanted: [], actors: actors.map(({ id }) => id), outlets: null, after, before, limit, skip };
        const found = (await searchStatements(db, store.dialect, search)).map(toStatement);
        const statements = found.toSorted((a, b) => byText(b.at ?? "", a.at ?? ""));
        return { actors, statements, drift: findDrift(statements) };
      }),
    ),
  isFull: ({ statements }, { limit }) => statements.length >= limit,
} as const satisfies Operation<typeof input, ActorRecord>;
