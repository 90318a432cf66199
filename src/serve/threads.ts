import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { StorePlaceInputs } from "../operations/index.ts";
import type { Ran, Task } from "./thread-task.ts";

/** Threads that run operations, so that the one that answers is free while a large story is compared. */
export interface Threads {
  readonly run: (task: Task) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** Each thread opens the store for itself. */
export function startThreads(place: StorePlaceInputs): Threads {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const pool = new Piscina({
    filename: new URL(`./run-worker.${extension}`, import.meta.url).href,
    workerData: place,
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  return {
    run: (task) => pool.run(task) as Promise<Ran>,
    close: () => pool.close(),
  };
}
