import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Told } from "./stream.ts";

/** Articles invented on another thread while those before are stored. */
export interface Ahead {
  readonly next: (count: number) => Promise<Told[]>;
  readonly close: () => Promise<unknown>;
}

/** Articles asked of the thread at once. */
const part = 480;

export function inventAhead(seed: number): Ahead {
  const worker = new Worker(new URL("./stream-thread.ts", import.meta.url), { workerData: { seed } });
  const ask = async (): Promise<Told[]> => {
    // oxlint-disable-next-line require-post-message-target-origin -- threads have no origin
    worker.postMessage(part);
    const [told] = (await once(worker, "message")) as [Told[]];
    return told;
  };
  let coming = ask();
  let ready: Told[] = [];
  return {
    async next(count) {
      while (ready.length < count) {
        // oxlint-disable-next-line no-await-in-loop -- one part after the other
        ready.push(...(await coming));
        coming = ask();
      }
      const given = ready.slice(0, count);
      ready = ready.slice(count);
      return given;
    },
    close: () => worker.terminate(),
  };
}
