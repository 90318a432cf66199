import { setTimeout } from "node:timers/promises";
import type { Ingested } from "../core/model/stored.ts";
import { knownArticles } from "../store/articles.ts";
import type { Entry } from "../store/entry.ts";
import { ingestEntries, type Stored } from "../store/ingest.ts";
import type { Store } from "../store/open.ts";
import type { Job } from "../store/queue/job.ts";
import type { Queue } from "../store/queue/queue.ts";
import { StoreError } from "../store/store-error.ts";
import { engineVersion } from "./engine.ts";
import type { EntryPool } from "./entry-pool.ts";
import { takeBackgrounds, tell } from "./store-articles.ts";

/** How long an empty queue is left alone, in milliseconds. */
const rest = 200;

/** Jobs taken at once, for each that keeps the threads busy: the more, the less often the disk is waited for, but the longer a stop takes. */
const turns = 2;

interface Means {
  readonly queue: Queue;
  readonly store: Store;
  readonly pool: EntryPool;
  /** Takes no more when it comes, and ends when what was taken is done. */
  readonly signal?: AbortSignal | undefined;
  /** Ends when nothing is left to do, here or at another worker. */
  readonly untilEmpty: boolean;
}

/** A job with what is being found in its article; null where that is stored already. */
interface Begun {
  readonly job: Job;
  readonly entry: Promise<Entry | null>;
}

/**
 * Takes jobs from the queue, analyses their articles on threads and stores them; each is given once it is on the disk and gone from the
 * queue. While some are stored, the next are being analysed. A job whose article cannot be analysed or stored goes back to the queue with
 * the reason; whatever stops the work in the middle, the others come back when the queue notices.
 */
export async function* workJobs(means: Means): AsyncGenerator<Ingested> {
  const { queue, signal, untilEmpty } = means;
  const put = storing(means);
  const isStopped = (): boolean => signal?.aborted === true;
  const take = async (): Promise<Begun[]> => (isStopped() ? [] : begin(means));
  let current = await take();
  /* oxlint-disable no-await-in-loop -- a part at a time is in memory */
  while (!isStopped() || current.length > 0) {
    if (current.length === 0) {
      if (untilEmpty && (await queue.isEmpty())) return;
      await setTimeout(rest, undefined, signal ? { signal } : {}).catch(() => {});
    }
    const following = take();
    // What fails is told when it is waited for.
    following.catch(() => {});
    if (current.length > 0) yield* await finish(current, queue, put);
    current = await following;
  }
  /* oxlint-enable no-await-in-loop */
}

async function begin({ queue, store, pool }: Means): Promise<Begun[]> {
  const jobs = await queue.take(turns * pool.depth);
  const ids = jobs.map(({ article }) => article.id);
  const known = await store.read((db) => knownArticles(db, ids));
  return jobs.map((job) => {
    const entry = known.has(job.article.id) ? Promise.resolve(null) : analyse(job, pool);
    entry.catch(() => {});
    return { job, entry };
  });
}

const analyse = async (job: Job, pool: EntryPool): Promise<Entry> => pool.run(job.open());

type Put = (entries: readonly Entry[]) => Promise<Stored[]>;

function storing({ store }: Means): Put {
  const means = { engine: engineVersion(), background: takeBackgrounds() };
  return (entries) => ingestEntries(store, entries, means);
}

/** Stores what was found, and settles the jobs. */
async function finish(begun: readonly Begun[], queue: Queue, put: Put): Promise<Ingested[]> {
  const found: { job: Job; entry: Entry | null }[] = [];
  /* oxlint-disable no-await-in-loop -- in the order of arrival */
  for (const { job, entry } of begun) {
    try {
      found.push({ job, entry: await entry });
    } catch (error) {
      await queue.failed(job, reasonOf(error));
    }
  }
  /* oxlint-enable no-await-in-loop */
  const stored = await putEach(found, queue, put);
  await queue.done([...stored.keys()]);
  return [...stored].map(([{ article }, outcome]) => tell(article, outcome));
}

type Found = { readonly job: Job; readonly entry: Entry | null };
type Outcome = Pick<Stored, "isNew" | "story" | "changes">;

/** Stores all at once; where that fails, one by one, so that only what cannot be stored goes back. */
async function putEach(found: readonly Found[], queue: Queue, put: Put): Promise<Map<Job, Outcome>> {
  try {
    const entries = found.flatMap(({ entry }) => entry ?? []);
    const stored = entries.length > 0 ? await put(entries) : [];
    const outcomes = new Map<string, Outcome>(stored.map((one) => [one.article, one]));
    return new Map(found.map(({ job }) => [job, outcomes.get(job.article.id) ?? unchanged]));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (found.length > 1) {
      const parts: [Job, Outcome][] = [];
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for (const one of found) parts.push(...(await putEach([one], queue, put)));
      return new Map(parts);
    }
    await queue.failed(found[0]!.job, reasonOf(error));
    return new Map();
  }
}

const unchanged: Outcome = { isNew: false, story: null, changes: [] };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
