import { z } from "zod";
import { Reanalysed } from "../core/model/stored.ts";
import { reanalysedFormats } from "../render/index.ts";
import type { Store } from "../store/open.ts";
import type { EntryPool } from "./entry-pool.ts";
import type { Operation } from "./operation.ts";
import { storeInputs, streamStore, threadsOption } from "./store-inputs.ts";

const input = z.object({
  ...storeInputs,
  threads: threadsOption,
});

/** Articles analysed between two commits: what is lost when it is stopped. */
const most = 48;

/** `readout reanalyse`: brings stored analyses, and the stories that they make, up to this version of the program. */
export const reanalyseOperation = {
  name: "reanalyse",
  summary: "analyse anew what another version analysed; may be stopped",
  effect: "changes",
  input,
  output: Reanalysed,
  formats: reanalysedFormats,
  run: ({ threads, ...inputs }, context = {}): AsyncGenerator<Reanalysed> =>
    streamStore(inputs, context, async function* (store) {
      const { startPool } = await import("./entry-pool.ts");
      const pool = startPool(threads);
      try {
        yield* reanalyse(store, pool);
      } finally {
        await pool.close();
      }
    }),
} as const satisfies Operation<typeof input, Reanalysed>;

async function* reanalyse(store: Store, pool: EntryPool): AsyncGenerator<Reanalysed> {
  const [{ outdatedArticles }, { replaceEntries }, { takeBackgrounds }, { engineVersion }] = await Promise.all([
    import("../store/articles.ts"),
    import("../store/ingest.ts"),
    import("./store-articles.ts"),
    import("./engine.ts"),
  ]);
  const engine = engineVersion();
  const background = takeBackgrounds();
  let done = 0;
  /* oxlint-disable no-await-in-loop -- a part at a time is in memory */
  for (;;) {
    const { articles, left } = await store.read((db) => outdatedArticles(db, engine, most));
    if (articles.length === 0) break;
    const entries = await Promise.all(articles.map((article) => pool.run(article)));
    await replaceEntries(store, entries, { engine, background });
    done += articles.length;
    yield { articles: done, left: left - articles.length };
  }
  /* oxlint-enable no-await-in-loop */
  if (done === 0) yield { articles: 0, left: 0 };
}
