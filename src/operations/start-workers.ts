import { availableParallelism } from "node:os";
import { Piscina } from "piscina";

interface Workers {
  /** `import.meta.url` of the module beside which the worker's module stands. */
  readonly beside: string;
  /** The name of the worker's module, without its extension. */
  readonly name: string;
  readonly threads?: number;
  /** What each thread is given at its start. */
  readonly workerData?: unknown;
}

/** Starts threads that do what the default export of a module does; as many as there are cores unless told otherwise. */
export const startWorkers = ({ beside, name, threads = availableParallelism(), workerData }: Workers): Piscina =>
  new Piscina({
    filename: new URL(`./${name}.${beside.endsWith(".ts") ? "ts" : "js"}`, beside).href,
    workerData,
    minThreads: 1,
    maxThreads: threads,
  });
