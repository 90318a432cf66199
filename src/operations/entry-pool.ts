import { availableParallelism } from "node:os";
import type { Article } from "../core/model/index.ts";
import type { Entry } from "../store/entry.ts";
import { startWorkers } from "./start-workers.ts";

/** Threads that analyse. */
export interface EntryPool {
  readonly run: (article: Article) => Promise<Entry>;
  /** Tasks that keep all threads busy. */
  readonly depth: number;
  readonly close: () => Promise<void>;
}

/** A task ahead for each thread, so that none waits for the one that stores. */
const ahead = 3;

/** Starts threads that analyse articles; as many as there are cores unless told otherwise. */
export function startPool(threads = availableParallelism()): EntryPool {
  const pool = startWorkers({ beside: import.meta.url, name: "analyse-worker", threads });
  return {
    run: (article) => pool.run(article) as Promise<Entry>,
    depth: threads * ahead,
    close: () => pool.close({ force: true }),
  };
}
