import { explainFailure } from "./failure.ts";
import { refuse, saveInstead, type Refusal } from "./refusal.ts";

/** Does work on the network and gives its result, or why it failed. */
export type Attempt = <T>(work: (signal: AbortSignal) => Promise<T | Refusal>) => Promise<T | Refusal>;

/** Attempts that share one limit of time, in milliseconds; the time between them does not count. */
export function createAttempt(limit: number): Attempt {
  let left = limit;
  return async (work) => {
    const started = performance.now();
    const signal = AbortSignal.timeout(Math.max(0, Math.ceil(left)));
    try {
      return await Promise.race([expire(signal), work(signal)]);
    } catch (error) {
      if (signal.aborted) return refuse(`no full answer within ${limit / 1000} s: try later, or ${saveInstead}`);
      return refuse(explainFailure(error));
    } finally {
      left -= performance.now() - started;
    }
  };
}

const expire = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
