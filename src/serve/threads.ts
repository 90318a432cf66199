import { startWorkers, type StorePlaceInputs } from "../operations/index.ts";
import type { Ran, Task } from "./thread-task.ts";

/** Threads that run operations, so that the one that answers is free while a large story is compared. */
export interface Threads {
  readonly run: (task: Task) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** Each thread opens the store for itself. */
export function startThreads(place: StorePlaceInputs): Threads {
  const pool = startWorkers({ beside: import.meta.url, name: "run-worker", workerData: place });
  return {
    run: (task) => pool.run(task) as Promise<Ran>,
    close: () => pool.close(),
  };
}
