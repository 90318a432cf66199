import { setTimeout } from "node:timers/promises";

/** Waits for one's turn at a host, and keeps the next one waiting for at least `pause` milliseconds. */
export type Pace = (origin: string, pause?: number) => Promise<void>;

/** Keeps at least `shortest` milliseconds between the starts of two requests to one host; turns are taken in order. */
export function createPace(shortest: number): Pace {
  const free = new Map<string, Promise<number>>();
  return (origin, pause = 0) => {
    const turn = waitFor(free.get(origin));
    free.set(
      origin,
      turn.then(() => performance.now() + Math.max(pause, shortest)),
    );
    return turn;
  };
}

async function waitFor(free: Promise<number> | undefined): Promise<void> {
  const left = ((await free) ?? 0) - performance.now();
  if (left > 0) await setTimeout(left);
}
