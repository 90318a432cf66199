import { Refusal } from "./problem.ts";

/** Gives the right to change the store to one after the other: a store has one writer. What it gives ends the turn. */
export type TakeTurn = () => Promise<() => void>;

/** So many may wait: each has what it was sent in memory. */
const most = 16;

export function createTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  return async () => {
    if (waiting >= most)
      throw new Refusal(503, "too many wait for their turn to change the store; try again in a minute", {
        headers: { "retry-after": "60" },
      });
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = last;
    last = promise;
    waiting++;
    await before;
    waiting--;
    return resolve;
  };
}
