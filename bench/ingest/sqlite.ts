import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/core/model/index.ts";
import type { EntryPool } from "../../src/operations/entry-pool.ts";
import { storeArticles, takeBackgrounds } from "../../src/operations/store-articles.ts";
import { openStore, type Store } from "../../src/store/open.ts";

/** Seconds that a run over articles took, and what of them was what. */
export interface Run {
  readonly seconds: number;
  /** Of the processor, on the thread that reads, stores and talks. */
  readonly mainThread: number;
  /** From the beginning of a transaction to its end. */
  readonly storing: number;
  /** Asking the queue for jobs and telling it of them; none without a queue. */
  readonly queueing: number;
}

/** Seconds of analysing alone, on all threads of a pool. */
export async function timeAnalysis(articles: readonly Article[], pool: EntryPool): Promise<number> {
  const start = performance.now();
  await Promise.all(articles.map((article) => pool.run(article)));
  return (performance.now() - start) / 1000;
}

/** A run of what `readout ingest` does with articles that are read, into a new store in a file. */
export async function timeSqlite(articles: readonly Article[], pool: EntryPool, folder: string): Promise<Run> {
  const file = join(folder, "bench", "readout.db");
  const { store, spent } = timeWrites(await openStore({ file }));
  try {
    const run = await timeRun(async () => {
      for await (const one of storeArticles(each(articles), { store, pool, background: takeBackgrounds() }))
        if (!one.isNew) throw new Error(`${one.article} was there before`);
    });
    return { ...run, storing: spent(), queueing: 0 };
  } finally {
    await store.close();
    rmSync(join(folder, "bench"), { recursive: true });
  }
}

/** Seconds of work, and of those how long this thread's processor was busy. */
export async function timeRun(work: () => Promise<void>): Promise<Pick<Run, "seconds" | "mainThread">> {
  const [start, before] = [performance.now(), process.threadCpuUsage()];
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, mainThread: (user + system) / 1e6 };
}

/** A store that counts the seconds spent in its transactions. */
export function timeWrites(store: Store): { readonly store: Store; readonly spent: () => number } {
  let spent = 0;
  const write: Store["write"] = async (work) => {
    const start = performance.now();
    try {
      return await store.write(work);
    } finally {
      spent += (performance.now() - start) / 1000;
    }
  };
  return { store: { ...store, write }, spent: () => spent };
}

async function* each(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}
