import { z } from "zod";
import { DeadArticle, Worked, type Ingested } from "../core/model/stored.ts";
import { workedFormats } from "../render/index.ts";
import type { DeadJob } from "../store/queue/job.ts";
import type { Queue } from "../store/queue/queue.ts";
import type { Context, Operation } from "./operation.ts";
import { databaseOf, sharedInputs, threadsOption } from "./store-inputs.ts";

const input = z.object({
  ...sharedInputs,
  threads: threadsOption,
  untilEmpty: z.boolean().default(false).describe("end when nothing is left to do, here or at another worker"),
  dead: z.boolean().default(false).describe("list what failed at every try and why, instead of working"),
  replay: z.boolean().default(false).describe("put what failed at every try back into the queue, instead of working"),
});
type Inputs = z.output<typeof input>;

/** `readout worker`: one of any number on any number of machines. */
export const workerOperation = {
  name: "worker",
  summary: "analyse queued articles into the store, on any number of machines",
  effect: "serves",
  input,
  output: Worked,
  formats: workedFormats,
  isEndless: ({ dead, replay }) => !dead && !replay,
  async *run(inputs, context = {}): AsyncGenerator<Worked> {
    const isEndless = workerOperation.isEndless(inputs);
    const database = databaseOf(inputs, "worker");
    const { openQueue } = await import("../store/queue/queue.ts");
    const queue = await openQueue(database, { lends: isEndless });
    try {
      if (isEndless) yield* work(queue, database, inputs, context);
      else yield* handleDead(queue, inputs.replay);
    } finally {
      await queue.close();
    }
  },
} as const satisfies Operation<typeof input, Worked>;

async function* work(queue: Queue, database: string, inputs: Inputs, { signal }: Context): AsyncGenerator<Ingested> {
  const [{ openStore }, { startPool }, { workJobs }] = await Promise.all([
    import("../store/open.ts"),
    import("./entry-pool.ts"),
    import("./work-jobs.ts"),
  ]);
  const store = await openStore({ database });
  const pool = startPool(inputs.threads);
  try {
    yield* workJobs({ queue, store, pool, signal, untilEmpty: inputs.untilEmpty });
  } finally {
    await pool.close();
    await store.close();
  }
}

async function* handleDead(queue: Queue, replay: boolean): AsyncGenerator<DeadArticle> {
  const jobs = await queue.dead();
  if (replay) await queue.replay(jobs);
  for (const job of jobs) yield toDead(job, replay);
}

const toDead = ({ article: { id, ...article }, tries, reason }: DeadJob, isReplayed: boolean): DeadArticle => ({
  article: id,
  ...article,
  tries,
  reason,
  isReplayed,
});
