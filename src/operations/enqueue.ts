import { z } from "zod";
import type { Article } from "../core/model/article.ts";
import { Queued } from "../core/model/stored.ts";
import { queuedFormats } from "../render/index.ts";
import { knownArticles } from "../store/articles.ts";
import type { Store } from "../store/open.ts";
import type { Queue } from "../store/queue/queue.ts";
import { putEachTurn, watchOptions } from "./each-turn.ts";
import { articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { databaseOf, sharedInputs } from "./store-inputs.ts";

const input = z.object({ ...articleInputs, ...sharedInputs, ...watchOptions });

/** Articles put into the queue at once. */
const most = 50;

/** `readout enqueue`: what `ingest` does in two, so that many machines can do the second half. */
export const enqueueOperation = {
  name: "enqueue",
  summary: "into the queue in PostgreSQL, for workers to analyse and store",
  effect: "serves",
  input,
  output: Queued,
  formats: queuedFormats,
  isEndless: ({ watch }) => watch,
  async *run(inputs, context = {}): AsyncGenerator<Queued> {
    const database = databaseOf(inputs, "enqueue");
    const [{ openStore }, { openQueue }] = await Promise.all([
      import("../store/open.ts"),
      import("../store/queue/queue.ts"),
    ]);
    const store = await openStore({ database });
    try {
      const queue = await openQueue(database);
      try {
        yield* putEachTurn(inputs, context, (articles) => enqueue(articles, store, queue));
      } finally {
        await queue.close();
      }
    } finally {
      await store.close();
    }
  },
} as const satisfies Operation<typeof input, Queued>;

/** Puts articles into the queue that are neither stored nor there. */
async function* enqueue(articles: AsyncIterable<Article>, store: Store, queue: Queue): AsyncGenerator<Queued> {
  const flush = async (batch: readonly Article[]): Promise<Queued[]> => {
    const known = await store.read((db) =>
      knownArticles(
        db,
        batch.map(({ id }) => id),
      ),
    );
    const put = await queue.enqueue(batch.filter(({ id }) => !known.has(id)));
    return batch.map(({ id, input: from, outlet, title }) => ({
      article: id,
      input: from,
      outlet,
      title,
      // Another one with this id in the same batch finds nothing left of it.
      isNew: put.delete(id),
    }));
  };
  let batch: Article[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < most) continue;
    yield* await flush(batch);
    batch = [];
  }
  if (batch.length > 0) yield* await flush(batch);
}
