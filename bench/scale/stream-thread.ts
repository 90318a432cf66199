import { parentPort, workerData } from "node:worker_threads";
import { firstOf } from "./first-of.ts";
import { inventStream } from "./stream.ts";

/** A thread that invents: each message asks for so many further articles. */
const stream = inventStream((workerData as { seed: number }).seed);
// oxlint-disable-next-line require-post-message-target-origin -- threads have no origin
parentPort!.on("message", (count: number) => parentPort!.postMessage([...firstOf(rest, count)]));

/** The stream from where it was left. */
const rest = { [Symbol.iterator]: () => ({ next: () => stream.next() }) };
