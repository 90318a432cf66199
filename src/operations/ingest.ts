import { z } from "zod";
import { Ingested } from "../core/model/stored.ts";
import { ingestedFormats } from "../render/index.ts";
import { putEachTurn, watchOptions } from "./each-turn.ts";
import { articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { openFor, storeInputs, threadsOption } from "./store-inputs.ts";

const input = z.object({
  ...articleInputs,
  ...storeInputs,
  ...watchOptions,
  threads: threadsOption,
});

/** `readout ingest`: into the store, grouped into stories as they come. */
export const ingestOperation = {
  name: "ingest",
  summary: "into the store, grouped into stories as they come",
  input,
  output: Ingested,
  formats: ingestedFormats,
  isEndless: ({ watch }) => watch,
  async *run(inputs, context = {}): AsyncGenerator<Ingested> {
    const store = context.store ?? (await openFor(inputs));
    const [{ startPool }, { storeArticles }] = await Promise.all([
      import("./entry-pool.ts"),
      import("./store-articles.ts"),
    ]);
    const pool = startPool(inputs.threads);
    try {
      yield* putEachTurn(inputs, context, (articles) => storeArticles(articles, store, pool));
    } finally {
      await pool.close();
      if (!context.store) await store.close();
    }
  },
} as const satisfies Operation<typeof input, Ingested>;
