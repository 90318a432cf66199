import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/core/model/index.ts";
import type { DeadArticle, Ingested, Queued } from "../../src/core/model/stored.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { openQueue, type Queue } from "../../src/store/queue/queue.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { inventStory } from "../../bench/stories/story.ts";
import { randomFrom } from "../../train/sequence/random.ts";
import { unrelatedArticles } from "../compare/unrelated-articles.ts";
import { scratchFolder, startServer } from "../store/databases.ts";

const folder = scratchFolder();
const server = startServer(folder);

/** As short as pg-boss lets it be; it is settled when a test makes the queue, and holds for its workers. */
const pace = { silence: 10, pause: 1 };

/** The seed of what is left to chance: when a worker is killed. */
const seed = 20_310_304;

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
  const child = spawn(process.execPath, ["src/cli/main.ts", ...argv, "--format", "jsonl"], { env: { ...process.env, READOUT_DATABASE: "" } });
  running.push(child);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const finished = Promise.all([closed, text(child.stdout), text(child.stderr)]).then(([code, out, err]) => ({
    code,
    err,
    lines: out.split("\n").slice(0, -1),
  }));
  return { child, finished, hasBegun: new Promise((resolve) => child.stdout.once("data", resolve)) };
}

async function run<Line>(...argv: string[]): Promise<Line[]> {
  const { code, err, lines } = await start(...argv).finished;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return lines.map((line) => JSON.parse(line) as Line);
}

const worker = (database: string, ...more: string[]) =>
  start("worker", "--database", database, "--threads", "1", ...more);

const counts = (store: Store) =>
  store.read(async (db) => {
    const stories = await db.selectFrom("stories").select(["articles"]).execute();
    const stored = await db.selectFrom("articles").select("id").execute();
    return { stored: stored.map(({ id }) => id).toSorted(), stories: stories.map((one) => one.articles).toSorted() };
  });

/** Jobs that are to be tried again, as they are seen while something else goes on. */
async function seeRetries(store: Store, until: Promise<unknown>): Promise<number> {
  const seen = new Set<string>();
  let isOver = false;
  void until.then(() => (isOver = true));
  /* oxlint-disable no-await-in-loop -- a look now and then */
  while (!isOver) {
    const { rows } = await sql<{ id: string }>`select id from readout_queue.job where state = 'retry'`.execute(store.db);
    for (const { id } of rows) seen.add(id);
    await setTimeout(200);
  }
  /* oxlint-enable no-await-in-loop */
  return seen.size;
}

// Each has a database of its own, and they mostly wait.
describe.concurrent("workers", () => {
  test("one that is killed loses and doubles nothing", async ({ expect }) => {
    const { database, queue } = await newQueue();
    expect((await queue.enqueue(articles)).size).toBe(40);
    expect((await queue.enqueue(articles)).size).toBe(0);
    const store = await storeOf(database);
    const [victim, other] = [worker(database), worker(database, "--until-empty")];
    await victim.hasBegun;
    const milliseconds = randomFrom(seed).next() % 150;
    await setTimeout(milliseconds);
    victim.child.kill("SIGKILL");
    const retries = await seeRetries(store, other.finished);
    const { code, err } = await other.finished;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const note = `seed ${seed}: killed ${milliseconds} ms after its first articles`;
    expect(retries, `${note}, and it must have had jobs then`).toBeGreaterThan(0);
    const { stored, stories } = await counts(store);
    expect(stored, note).toEqual(articles.map(({ id }) => id).toSorted());
    expect(stories, note).toEqual([1, 1, 1, 1, 1, 1, 34]);
    expect(await queue.isEmpty()).toBe(true);
    expect(await queue.dead()).toEqual([]);
  });

  test("what cannot be analysed or stored ends among the dead, others go on, and it can be put back", async ({
    expect,
  }) => {
    const { database, queue } = await newQueue();
    const [first, second] = unrelatedArticles("2031-03-06") as [Article, Article];
    const unstorable = { ...first, id: "nul", title: "A title with a NUL", text: `${first.text}\0` };
    await putBytes(database, { article: "bytes", input: "bytes.txt", outlet: null, title: null, body: "bm8=" });
    await putBytes(database, { article: "foreign" });
    await queue.enqueue([first, unstorable, second]);
    const told = await run<Ingested>("worker", "--database", database, "--threads", "1", "--until-empty");
    expect(told.map(({ article }) => article).toSorted()).toEqual([first.id, second.id]);
    const dead = await run<DeadArticle>("worker", "--database", database, "--dead");
    const byId = new Map(dead.map((one) => [one.article, one]));
    expect([...byId.keys()].toSorted()).toEqual(["bytes", "foreign", "nul"]);
    expect(dead.map(({ tries, isReplayed }) => ({ tries, isReplayed }))).toEqual(
      dead.map(() => ({ tries: 3, isReplayed: false })),
    );
    expect(byId.get("bytes")).toMatchObject({ input: "bytes.txt", reason: expect.stringContaining("its bytes are no") });
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

  test.for(["SIGTERM", "SIGINT"] as const)("%s ends one in good order", async (signal, { expect }) => {
    const { database, queue } = await newQueue();
    await queue.enqueue(articles);
    const { child, finished, hasBegun } = worker(database);
    await hasBegun;
    child.kill(signal);
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

  test("enqueue puts each article there once, and none that is stored", async ({ expect }) => {
    const { database } = await newQueue();
    const file = join(folder, "articles.jsonl");
    const lines = unrelatedArticles("2031-03-06").map(({ title, text: words, outlet, publishedAt }) =>
      JSON.stringify({ title, text: words, outlet, publishedAt }),
    );
    writeFileSync(file, lines.join("\n"));
    const enqueue = async () =>
      (await run<Queued>("enqueue", file, "--database", database)).map(({ isNew }) => isNew);
    expect(await enqueue()).toEqual([true, true, true]);
    expect(await enqueue()).toEqual([false, false, false]);
    expect(await run<Ingested>("worker", "--database", database, "--threads", "1", "--until-empty")).toHaveLength(3);
    expect(await enqueue()).toEqual([false, false, false]);
  });

  test("a job that is done twice changes nothing", async ({ expect }) => {
    const { database, queue } = await newQueue();
    const work = () => run<Ingested>("worker", "--database", database, "--threads", "1", "--until-empty");
    const some = unrelatedArticles("2031-03-06");
    await queue.enqueue(some);
    expect((await work()).map(({ isNew }) => isNew)).toEqual([true, true, true]);
    const store = await storeOf(database);
    const before = await counts(store);
    await queue.enqueue(some);
    expect((await work()).map(({ isNew }) => isNew)).toEqual([false, false, false]);
    expect(await counts(store)).toEqual(before);
  });

  test.for(["worker", "enqueue"])("%s says what to do where no database is named", async (name, { expect }) => {
    const { code, err } = await start(name, ...(name === "enqueue" ? ["README.md"] : [])).finished;
    expect(code).toBe(3);
    expect(err).toContain(`readout: ${name} needs a PostgreSQL database`);
    expect(err).toContain("--database postgres://user:password@host/name");
  });

  test("where no server answers, the address is told without its password", async ({ expect }) => {
    const opening = openQueue("postgres://me:secret@127.0.0.1:1/news");
    await expect(opening).rejects.toThrow("queue postgres://me:***@127.0.0.1:1/news: no PostgreSQL server answers there");
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
