import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Article } from "../../src/core/model/index.ts";
import type { DeadArticle, Ingested, Queued } from "../../src/core/model/stored.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { openQueue, type Queue } from "../../src/store/queue/queue.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { inventStory } from "../../bench/stories/story.ts";
import { randomFrom } from "../../train/sequence/random.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { unrelatedArticles } from "../compare/unrelated-articles.ts";
import { scratchFolder, startServer } from "../store/databases.ts";

const folder = scratchFolder();
const server = startServer(folder);

/** As short as pg-boss lets it be; it is settled when a test makes the queue, and holds for its workers. */
const pace = { silence: 10, pause: 1 };

/** The seed of what is left to chance: when a worker is killed. */
const seed = 20_310_304;

vi.stubEnv("READOUT_DATABASE", undefined);

const closing: { close: () => Promise<void> }[] = [];
const running: ReturnType<typeof spawn>[] = [];
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(closing.map((each) => each.close()));
});

let databases = 0;

async function newQueue(): Promise<{ database: string; queue: Queue }> {
  const database = await server.newDatabase(`queue${++databases}`);
  const queue = await openQueue(database, { pace });
  closing.push(queue);
  return { database, queue };
}

async function storeOf(database: string): Promise<Store> {
  const store = await openStore({ database });
  closing.push(store);
  return store;
}

const articles = [...inventStory(34, 3), ...unrelatedArticles("2031-03-06"), ...unrelatedArticles("2031-05-20")];

/** A process of the command line, and what it prints, line by line. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, ["src/cli/main.ts", ...argv, "--format", "jsonl"]);
  running.push(child);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const finished = Promise.all([closed, text(child.stdout), text(child.stderr)]).then(([code, out, err]) => ({
    code,
    err,
    lines: out.split("\n").slice(0, -1),
  }));
  return { child, finished, hasBegun: new Promise((resolve) => child.stdout.once("data", resolve)) };
}

/** What an operation prints that runs in this process. */
async function run<Line>(...argv: string[]): Promise<Line[]> {
  const io = memoryIo();
  const code = await runCli([...argv, "--format", "jsonl"], io);
  expect({ code, err: io.stderr.written() }).toEqual({ code: 0, err: "" });
  const lines = io.stdout.written().split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Line);
}

const work = (database: string): Promise<Ingested[]> =>
  run("worker", "--database", database, "--threads", "1", "--until-empty");

const worker = (database: string, ...more: string[]) =>
  start("worker", "--database", database, "--threads", "1", ...more);

const counts = (store: Store) =>
  store.read(async (db) => {
    const stories = await db.selectFrom("stories").select(["articles"]).execute();
    const stored = await db.selectFrom("articles").select("id").execute();
    return {
      stored: stored.map(({ id }) => id).toSorted(),
      stories: stories.map((one) => one.articles).toSorted((a, b) => a - b),
    };
  });

/** Jobs that are to be tried again, as they are seen while something else goes on. */
async function seeRetries(store: Store, until: Promise<unknown>): Promise<number> {
  const seen = new Set<string>();
  const over = new AbortController();
  void until.finally(() => over.abort());
  /* oxlint-disable no-await-in-loop -- a look now and then */
  while (!over.signal.aborted) {
    const { rows } = await sql<{ id: string }>`select id from readout_queue.job where state = 'retry'`.execute(
      store.db,
    );
    for (const { id } of rows) seen.add(id);
    await setTimeout(200);
  }
  /* oxlint-enable no-await-in-loop */
  return seen.size;
}

/** Two workers on one queue, of which one is killed with jobs in its hands; what became of them when the other has ended. */
async function killOne() {
  const { database, queue } = await newQueue();
  await queue.enqueue(articles);
  const store = await storeOf(database);
  const workers = [worker(database, "--until-empty"), worker(database, "--until-empty")];
  const victim = await Promise.race(workers.map((each) => each.hasBegun.then(() => each)));
  const other = workers.find((each) => each !== victim)!;
  await setTimeout(randomFrom(seed).next() % 150);
  victim.child.kill("SIGKILL");
  return async () => {
    const retries = await seeRetries(store, other.finished);
    return { queue, store, retries, other: await other.finished };
  };
}

describe("workers", () => {
  // The dead are missed only after a while, in which the other tests run.
  let survived: ReturnType<Awaited<ReturnType<typeof killOne>>>;
  beforeAll(async () => {
    survived = (await killOne())();
  }, 60_000);

  test("what cannot be analysed or stored ends among the dead, others go on, and it can be put back", async () => {
    const { database, queue } = await newQueue();
    const [first, second] = unrelatedArticles("2031-03-06") as [Article, Article];
    const unstorable = { ...first, id: "nul", title: "A title with a NUL", text: `${first.text}\0` };
    await putBytes(database, { article: "bytes", input: "bytes.txt", outlet: null, title: null, body: "bm8=" });
    await putBytes(database, { article: "foreign" });
    await queue.enqueue([first, unstorable, second]);
    const told = await work(database);
    expect(told.map(({ article }) => article).toSorted()).toEqual([first.id, second.id]);
    const store = await storeOf(database);
    const before = await counts(store);
    await queue.enqueue([first]);
    expect(await work(database)).toMatchObject([{ article: first.id, isNew: false, story: null }]);
    expect(await counts(store)).toEqual(before);
    const dead = await run<DeadArticle>("worker", "--database", database, "--dead");
    const byId = new Map(dead.map((one) => [one.article, one]));
    expect([...byId.keys()].toSorted()).toEqual(["bytes", "foreign", "nul"]);
    expect(dead.map(({ tries, isReplayed }) => ({ tries, isReplayed }))).toEqual(
      dead.map(() => ({ tries: 3, isReplayed: false })),
    );
    expect(byId.get("bytes")).toMatchObject({
      input: "bytes.txt",
      reason: expect.stringContaining("its bytes are no"),
    });
    expect(byId.get("foreign")!.reason).toContain("not put there by readout: input");
    expect(byId.get("nul")).toMatchObject({ title: "A title with a NUL", reason: expect.stringContaining("0x00") });
    expect(await run<DeadArticle>("worker", "--database", database, "--replay")).toHaveLength(3);
    expect(await queue.dead()).toEqual([]);
    const again = await queue.take(10);
    expect(again.map(({ article, retryCount }) => [article.id, retryCount]).toSorted()).toEqual([
      ["bytes", 0],
      ["foreign", 0],
      ["nul", 0],
    ]);
  });

  test("SIGTERM ends one in good order", async () => {
    const { database, queue } = await newQueue();
    await queue.enqueue(articles);
    const { child, finished, hasBegun } = worker(database);
    await hasBegun;
    child.kill("SIGTERM");
    const { code, err, lines } = await finished;
    expect({ code, err }).toEqual({
      code: 0,
      err: "readout: stopping when what was begun is done; stop once more to end at once\n",
    });
    const { stored } = await counts(await storeOf(database));
    expect(lines.map((line) => (JSON.parse(line) as Ingested).article).toSorted()).toEqual(stored);
    expect(stored.length).toBeLessThan(articles.length);
    // All that is left can be had at once: nothing was begun and not finished.
    expect(await queue.take(100)).toHaveLength(articles.length - stored.length);
  });

  test("enqueue puts each article there once, and none that is stored", async () => {
    const { database, queue } = await newQueue();
    const file = join(folder, "articles.jsonl");
    const lines = unrelatedArticles("2031-03-06").map(({ title, text: words, outlet, publishedAt }) =>
      JSON.stringify({ title, text: words, outlet, publishedAt }),
    );
    writeFileSync(file, lines.join("\n"));
    const enqueue = async () => (await run<Queued>("enqueue", file, "--database", database)).map(({ isNew }) => isNew);
    expect(await enqueue()).toEqual([true, true, true]);
    expect(await enqueue()).toEqual([false, false, false]);
    expect(await queue.isEmpty()).toBe(false);
    expect((await work(database)).map(({ isNew }) => isNew)).toEqual([true, true, true]);
    expect(await enqueue()).toEqual([false, false, false]);
    expect(await queue.isEmpty()).toBe(true);
  });

  test.for(["worker", "enqueue"])("%s says what to do where no database is named", async (name) => {
    const io = memoryIo();
    expect(await runCli([name, ...(name === "enqueue" ? ["README.md"] : [])], io)).toBe(3);
    const err = io.stderr.written();
    expect(err).toContain(`readout: ${name} needs a PostgreSQL database`);
    expect(err).toContain("--database postgres://user:password@host/name");
  });

  test("one that is killed loses and doubles nothing", async () => {
    const { queue, store, retries, other } = await survived;
    expect({ code: other.code, err: other.err }).toEqual({ code: 0, err: "" });
    // Else it was killed between two jobs, and another seed is needed.
    expect(retries).toBeGreaterThan(0);
    expect(await counts(store)).toEqual({
      stored: articles.map(({ id }) => id).toSorted(),
      stories: [1, 1, 1, 1, 1, 1, 34],
    });
    expect(await queue.isEmpty()).toBe(true);
    expect(await queue.dead()).toEqual([]);
  }, 60_000);

  test("where no server answers, the address is told without its password", async () => {
    const opening = openQueue("postgres://me:secret@127.0.0.1:1/news");
    await expect(opening).rejects.toThrow(
      "queue postgres://me:***@127.0.0.1:1/news: no PostgreSQL server answers there",
    );
    await expect(opening).rejects.toBeInstanceOf(StoreError);
    await expect(openQueue("news")).rejects.toBeInstanceOf(StoreError);
  });
});

/** A job as no `enqueue` makes it. */
async function putBytes(database: string, data: object): Promise<void> {
  const boss = new PgBoss({ connectionString: database, schema: "readout_queue", supervise: false, schedule: false });
  await boss.start();
  await boss.insert("articles", [{ data, singletonKey: crypto.randomUUID() }]);
  await boss.stop({ graceful: false });
}
