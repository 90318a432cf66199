import { z } from "zod";
import { Ingested } from "../core/model/stored.ts";
import { ingestedFormats } from "../render/index.ts";
import { putEachTurn, watchOptions } from "./each-turn.ts";
import { articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { storeInputs, streamStore, threadsOption } from "./store-inputs.ts";

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
  effect: "changes",
  input,
  output: Ingested,
  formats: ingestedFormats,
  isEndless: ({ watch }) => watch,
  run: (inputs, context = {}): AsyncGenerator<Ingested> =>
    streamStore(inputs, context, async function* (store) {
      const [{ startPool }, { storeArticles, takeBackgrounds }] = await Promise.all([
        import("./entry-pool.ts"),
        import("./store-articles.ts"),
      ]);
      const means = { store, pool: startPool(inputs.threads), background: takeBackgrounds() };
      try {
        yield* putEachTurn(inputs, context, (articles) => storeArticles(articles, means));
      } finally {
        await means.pool.close();
      }
    }),
} as const satisfies Operation<typeof input, Ingested>;
