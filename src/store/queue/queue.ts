import { PgBoss, type JobWithMetadata } from "pg-boss";
import type { Article } from "../../core/model/article.ts";
import { postgres } from "../dialects/postgres.ts";
import { explainer, hidePassword } from "../open.ts";
import { articleOf, openParcel, toParcel, type DeadJob, type Job } from "./job.ts";

/** Articles that wait to be analysed, shared by all who open the same database. */
export interface Queue {
  /** Puts articles into the queue; gives the ids of those that were not waiting or under way already. */
  readonly enqueue: (articles: readonly Article[]) => Promise<Set<string>>;
  /** Lends at most so many jobs, oldest first; none where none waits. They stay lent while this program lives. */
  readonly take: (count: number) => Promise<Job[]>;
  /** Takes jobs away that are done. */
  readonly done: (jobs: readonly Job[]) => Promise<void>;
  /** Puts a job back to be tried later or, after the last try, among the dead. */
  readonly failed: (job: Job, reason: string) => Promise<void>;
  /** Whether nothing waits, is under way anywhere, or is to be tried again. */
  readonly isEmpty: () => Promise<boolean>;
  readonly dead: () => Promise<DeadJob[]>;
  /** Puts dead jobs back, with all their tries; gives how many. Those of articles that wait anyway are dropped. */
  readonly replay: (jobs: readonly DeadJob[]) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** How long things take, in seconds; settled for all when the queue is made. */
export interface Pace {
  /** A worker that says nothing for so long has died, and its jobs go to others; 10 at least. */
  readonly silence: number;
  /** The pause before the second try; twice as long before the third. */
  readonly pause: number;
}

const usualPace: Pace = { silence: 30, pause: 5 };

const schema = "readout_queue";
const waiting = "articles";
const dead = "dead";

/** Tries after the first. */
const retries = 2;
/** A job may wait for a worker, and a dead one for a person, for so long. */
const year = 365 * 24 * 3600;
/** A worker has a job for longer only if it hangs, though it still says that it lives. */
const longest = 3600;
/** pg-boss keeps a failed job beside the dead one that it becomes; nobody reads it. */
const keepFailed = 3600;
/** How often workers look for jobs of those that have died; together, not each. */
const lookAfter = 4;
/** Of the silence that tells that a worker has died: one lost word is no death. */
const wordsInSilence = 3;
const connections = 2;

/**
 * Opens the queue of a database, which is made if it is not there. Only who `lends` says that lent jobs are still worked on, and looks for
 * those of dead workers. Throws a `StoreError` that says what to do, as all that the queue does.
 */
export async function openQueue(
  database: string,
  { lends = false, pace = usualPace }: { readonly lends?: boolean; readonly pace?: Pace } = {},
): Promise<Queue> {
  const explained = explainer(`queue ${hidePassword(database)}`, postgres);
  const boss = await explained(async () => connect(database, lends));
  try {
    const silence = await explained(() => start(boss, pace));
    return queueOf(boss, explained, lends ? silence : null);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  }
}

function connect(connectionString: string, supervise: boolean): PgBoss {
  const boss = new PgBoss({
    connectionString,
    schema,
    supervise,
    superviseIntervalSeconds: lookAfter,
    monitorIntervalSeconds: lookAfter,
    schedule: false,
    max: connections,
  });
  // What it does in the background it tries again; the next query tells if the server is gone.
  boss.on("error", () => {});
  return boss;
}

/** Makes what is not there; gives the silence that is settled. */
async function start(boss: PgBoss, { silence, pause }: Pace): Promise<number> {
  await boss.start();
  const kept = { retentionSeconds: year, deleteAfterSeconds: keepFailed };
  await boss.createQueue(dead, kept);
  await boss.createQueue(waiting, {
    ...kept,
    // One job an article that waits or is under way.
    policy: "exclusive",
    deadLetter: dead,
    retryLimit: retries,
    retryDelay: pause,
    retryBackoff: true,
    heartbeatSeconds: silence,
    expireInSeconds: longest,
  });
  return (await boss.getQueue(waiting))?.heartbeatSeconds ?? silence;
}

function queueOf(boss: PgBoss, explained: ReturnType<typeof explainer>, silence: number | null): Queue {
  const lent = new Map<string, Job>();
  const timer = silence === null ? undefined : startTelling(boss, lent, (silence * 1000) / wordsInSilence);
  return {
    enqueue: (articles) => explained(() => enqueue(boss, articles)),
    take: (count) =>
      explained(async () => {
        const jobs = (await boss.fetch(waiting, { batchSize: count })).map(toJob);
        for (const job of jobs) lent.set(job.id, job);
        return jobs;
      }),
    done: (jobs) =>
      explained(async () => {
        if (jobs.length > 0) await boss.deleteJob(waiting, jobs.map(attemptOf));
        for (const { id } of jobs) lent.delete(id);
      }),
    failed: (job, reason) =>
      explained(async () => {
        await boss.fail(waiting, attemptOf(job), { message: reason });
        lent.delete(job.id);
      }),
    isEmpty: () => explained(() => isEmpty(boss)),
    dead: () => explained(() => findDead(boss)),
    replay: (jobs) =>
      explained(async () =>
        jobs.length === 0 ? 0 : boss.redrive(dead, { ids: jobs.map(({ id }) => id), limit: jobs.length }),
      ),
    async close() {
      clearInterval(timer);
      await boss.stop({ graceful: false }).catch(() => {});
    },
  };
}

/** A job that was taken from a worker, for it was silent too long, is not its own to settle any more. */
const attemptOf = ({ id, retryCount }: Job) => ({ id, retryCount });

const toJob = ({ id, retryCount, data }: { id: string; retryCount: number; data: unknown }): Job => ({
  id,
  retryCount,
  article: articleOf(data),
  open: () => openParcel(data),
});

/** Tells again and again that lent jobs are worked on. */
const startTelling = (boss: PgBoss, lent: ReadonlyMap<string, Job>, pause: number) =>
  setInterval(() => {
    if (lent.size > 0) boss.touch(waiting, [...lent.values()].map(attemptOf)).catch(() => {});
  }, pause).unref();

async function enqueue(boss: PgBoss, articles: readonly Article[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set();
  const jobs = new Map(articles.map((article) => [crypto.randomUUID() as string, article]));
  const rows = [...jobs].map(([id, article]) => ({ id, singletonKey: article.id, data: toParcel(article) }));
  const put = await boss.insert(waiting, rows, { returnId: true });
  return new Set((put ?? []).map((id) => jobs.get(id)!.id));
}

async function isEmpty(boss: PgBoss): Promise<boolean> {
  const { rows } = await boss
    .getDb()
    .executeSql(`select 1 from ${schema}.job where name = $1 and state < 'completed' limit 1`, [waiting]);
  return rows.length === 0;
}

async function findDead(boss: PgBoss): Promise<DeadJob[]> {
  const jobs = await boss.findJobs(dead, { queued: true });
  return jobs.toSorted((one, other) => one.createdOn.getTime() - other.createdOn.getTime()).map(toDead);
}

/** What pg-boss says of workers that fall silent, in our words. */
const reasons: Readonly<Record<string, string>> = {
  "job heartbeat timeout": "each worker that had it ended before it was done; look for what ended them (memory?)",
  "job timed out": `no worker was done with it in ${longest / 60} minutes`,
};

function toDead({ id, data, sourceRetryCount, sourceOutput }: JobWithMetadata<unknown>): DeadJob {
  const output = (sourceOutput ?? {}) as { message?: string; value?: { message?: string } };
  const message = output.message ?? output.value?.message ?? "no reason is known";
  return { id, article: articleOf(data), tries: (sourceRetryCount ?? 0) + 1, reason: reasons[message] ?? message };
}
