import { z } from "zod";
import { Ingested } from "../core/model/stored.ts";
import { ingestedFormats } from "../render/index.ts";
import { articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { readArticles } from "./read-articles.ts";
import { openFor, storeInputs } from "./store-inputs.ts";
import { watchInputs } from "./watch.ts";

const input = z.object({
  ...articleInputs,
  ...storeInputs,
  watch: z.boolean().default(false).describe("go on: read the inputs again and again until stopped (Ctrl-C)"),
  every: z.number().min(0.01).default(15).meta({
    title: "minutes",
    description: "with --watch: minutes between readings at first; later by how much news comes",
  }),
  threads: z
    .int()
    .min(1)
    .max(256)
    .optional()
    .meta({ title: "count", description: "threads that analyse; one a core if left out" }),
});

/** `readout ingest`: into the store, grouped into stories as they come. */
export const ingestOperation = {
  name: "ingest",
  summary: "into the store, grouped into stories as they come",
  input,
  output: Ingested,
  formats: ingestedFormats,
  async *run(inputs, context = {}): AsyncGenerator<Ingested> {
    const store = context.store ?? (await openFor(inputs));
    const [{ startPool }, { storeArticles }] = await Promise.all([
      import("./entry-pool.ts"),
      import("./store-articles.ts"),
    ]);
    const pool = startPool(inputs.threads);
    const ingest = (names: readonly string[]): AsyncIterable<Ingested> =>
      storeArticles(readArticles({ ...inputs, inputs: names }, context), store, pool);
    try {
      yield* inputs.watch ? watch(inputs, ingest, context.signal) : ingest(inputs.inputs);
    } finally {
      await pool.close();
      if (!context.store) await store.close();
    }
  },
} as const satisfies Operation<typeof input, Ingested>;

/** Ingests each input again and again; gives what is new. */
async function* watch(
  { inputs, every }: { readonly inputs: readonly string[]; readonly every: number },
  ingest: (names: readonly string[]) => AsyncIterable<Ingested>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Ingested> {
  const { feedsInLists } = await import("../read/feeds-in-lists.ts");
  for await (const turn of watchInputs({ inputs: await feedsInLists(inputs), every }, signal)) {
    let news = 0;
    for await (const one of ingest([turn.name]))
      if (one.isNew) {
        news++;
        yield one;
      }
    turn.done(news);
  }
}
