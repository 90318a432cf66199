import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Article } from "../core/model/index.ts";
import type { Entry } from "../store/entry.ts";

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
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const pool = new Piscina({
    filename: new URL(`./analyse-worker.${extension}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
  });
  return {
    run: (article) => pool.run(article) as Promise<Entry>,
    depth: threads * ahead,
    close: () => pool.close({ force: true }),
  };
}
