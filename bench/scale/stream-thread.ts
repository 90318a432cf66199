import { parentPort, workerData } from "node:worker_threads";
import { firstOf } from "./first-of.ts";
import { inventStream } from "./stream.ts";

const stream = inventStream((workerData as { seed: number }).seed);

/** The stream from where it was left. */
const rest = { [Symbol.iterator]: () => ({ next: () => stream.next() }) };

/** A thread that invents: each message asks for so many further articles. */
parentPort!.on("message", (count: number) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort!.postMessage([...firstOf(rest, count)]);
});
