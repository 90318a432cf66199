import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import type { Article } from "../../src/core/model/index.ts";
import type { EntryPool } from "../../src/operations/entry-pool.ts";
import { workJobs } from "../../src/operations/work-jobs.ts";
import { openStore } from "../../src/store/open.ts";
import { openQueue, type Queue } from "../../src/store/queue/queue.ts";
import { timeRun, timeWrites, type Run } from "./sqlite.ts";
import { warmUpArticles } from "./texts.ts";

/** A running `readout worker` of one thread, and how many articles it has told of. */
interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly told: () => number;
  readonly said: () => string;
}

function startWorker(database: string): Worker {
  const argv = ["src/cli/main.ts", "worker", "--database", database, "--threads", "1", "--format", "jsonl"];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let told = 0;
  child.stdout.on("data", (chunk: Buffer) => (told += chunk.filter((byte) => byte === newline).length));
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return { child, ended, told: () => told, said: () => said };
}

const newline = 0x0a;
const glance = 10;
const patience = 300;

/** Seconds from when articles are put into an empty queue until as many warm worker processes have stored them all. */
export async function timeWorkers(articles: readonly Article[], database: string, count: number): Promise<number> {
  const queue = await openQueue(database);
  const workers = Array.from({ length: count }, () => startWorker(database));
  const told = () => workers.reduce((sum, worker) => sum + worker.told(), 0);
  try {
    const warm = await warmUp(queue, workers, told);
    const start = performance.now();
    await queue.enqueue(articles);
    while (told() < warm + articles.length) {
      refuseEnded(workers);
      // oxlint-disable-next-line no-await-in-loop -- a look now and then
      await setTimeout(glance);
    }
    return (performance.now() - start) / 1000;
  } finally {
    for (const { child } of workers) child.kill("SIGTERM");
    await Promise.all(workers.map(({ ended }) => ended));
    await queue.close();
  }
}

/** Gives articles to workers until each has had some and all are done; how many that took. */
async function warmUp(queue: Queue, workers: readonly Worker[], told: () => number): Promise<number> {
  let given = 0;
  /* oxlint-disable no-await-in-loop -- a look now and then */
  for (let time = 0; workers.some((worker) => worker.told() === 0); time++) {
    const { size } = await queue.enqueue(warmUpArticles(time));
    given += size;
    await setTimeout(patience);
    refuseEnded(workers);
  }
  while (told() < given) await setTimeout(glance);
  /* oxlint-enable no-await-in-loop */
  return given;
}

function refuseEnded(workers: readonly Worker[]): void {
  const ended = workers.find(({ child }) => child.exitCode !== null);
  if (ended) throw new Error(`a worker has ended: ${ended.said()}`);
}

/** A run of what a worker does, in this process, so that it can be seen what its time goes to. */
export async function timeWork(articles: readonly Article[], pool: EntryPool, database: string): Promise<Run> {
  const { store, spent } = timeWrites(await openStore({ database }));
  const { queue, queued } = timeQueue(await openQueue(database, { lends: true }));
  await queue.enqueue(articles);
  let told = 0;
  const run = await timeRun(async () => {
    for await (const { isNew } of workJobs({ store, queue, pool, untilEmpty: true })) told += isNew ? 1 : 0;
  });
  await queue.close();
  await store.close();
  if (told !== articles.length) throw new Error(`${told} of ${articles.length} articles were stored`);
  return { ...run, storing: spent(), queueing: queued() };
}

/** A queue that counts the seconds spent with it while it is worked on. */
function timeQueue(queue: Queue): { readonly queue: Queue; readonly queued: () => number } {
  let spent = 0;
  const timed = async <Result>(work: Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work;
    spent += (performance.now() - start) / 1000;
    return result;
  };
  return {
    queue: { ...queue, take: (count) => timed(queue.take(count)), done: (jobs) => timed(queue.done(jobs)) },
    queued: () => spent,
  };
}
