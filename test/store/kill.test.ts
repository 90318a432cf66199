import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { inventStory } from "../../bench/stories/story.ts";
import { Ingested } from "../../src/core/model/stored.ts";
import { openStore, type Store, type StorePlace } from "../../src/store/open.ts";
import { searchArticles, type Search } from "../../src/store/search.ts";
import { randomFrom } from "../../train/sequence/random.ts";
import { databases, scratchFolder } from "./databases.ts";

const kills = 20;
/** Milliseconds until a program is killed: of every second one from its start, when it has not yet opened the store or just stores its first articles; of the others from the first article that it says is stored. */
const spread = 1000;

const folder = scratchFolder();
/** Short ones, so that a program comes far in little time. */
const articles = Array.from({ length: 60 }, (_, seed) => inventStory(6, seed + 1)).flatMap((story, number) =>
  story.map(({ title, text, outlet, publishedAt }) => ({
    title,
    text: text.split("\n\n").slice(0, 3).join("\n\n"),
    outlet: `${outlet} ${number}`,
    published: publishedAt,
  })),
);
const file = join(folder, "articles.jsonl");
writeFileSync(file, articles.map((article) => JSON.stringify(article)).join("\n"));

const optionsFor = (place: StorePlace): string[] =>
  "file" in place ? ["--store", place.file] : ["--database", place.database];

/** When a program is killed. */
interface Kill {
  readonly from: "start" | "first article";
  readonly after: number;
}

/** Ingests all articles, unless it is killed. Gives the ids of those that it said are stored. */
async function ingest(place: StorePlace, kill: Kill | null): Promise<string[]> {
  const child = spawn(process.execPath, ["src/cli/main.ts", "ingest", file, "--format", "jsonl", ...optionsFor(place)]);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  const killFrom = (moment: Kill["from"]): void => {
    if (kill?.from === moment) void setTimeout(kill.after).then(() => child.kill("SIGKILL"));
  };
  killFrom("start");
  const acknowledged: string[] = [];
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged.length === 0) killFrom("first article");
    if (line.endsWith("}")) acknowledged.push(Ingested.parse(JSON.parse(line)).article);
  }
  const code = await closed;
  if (kill === null && code !== 0) throw new Error(errors);
  return acknowledged;
}

const everyArticle: Search = {
  wanted: ["the"],
  actors: null,
  outlets: null,
  after: null,
  before: null,
  limit: 10_000,
  skip: 0,
};

/** The ids of the stored articles; each must be whole: analysed, in one story, found by its words. */
async function storedArticles(store: Store): Promise<Set<string>> {
  const rows = await store.read((db) =>
    db
      .selectFrom("articles")
      .innerJoin("analyses", "analyses.article", "articles.id")
      .innerJoin("profiles", "profiles.article", "articles.id")
      .innerJoin("members", "members.article", "articles.id")
      .innerJoin("stories", "stories.id", "members.story")
      .select("articles.id")
      .execute(),
  );
  const all = await store.read((db) =>
    db
      .selectFrom("articles")
      .select(sql<number>`count(*)`.as("count"))
      .execute(),
  );
  const found = await store.read((db) => searchArticles(db, store.dialect, everyArticle));
  expect([rows.length, found.length]).toEqual([all[0]!.count, all[0]!.count]);
  return new Set(rows.map(({ id }) => id));
}

describe.each(databases())("$name", ({ name, newPlace }) => {
  test("nothing that was said to be stored is lost, and nothing is stored twice, when the program is killed", async () => {
    const place = await newPlace();
    const random = randomFrom(name === "SQLite" ? 71 : 72);
    const acknowledged = new Set<string>();
    for (let round = 0; round < kills; round++) {
      // oxlint-disable-next-line no-await-in-loop -- one program after the other
      for (const id of await ingest(place, {
        from: round % 2 === 0 ? "start" : "first article",
        after: random.next() % spread,
      }))
        acknowledged.add(id);
      // oxlint-disable-next-line no-await-in-loop
      const store = await openStore(place);
      // oxlint-disable-next-line no-await-in-loop
      expect(acknowledged.difference(await storedArticles(store))).toEqual(new Set());
      // oxlint-disable-next-line no-await-in-loop
      await store.close();
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    await ingest(place, null);
    const store = await openStore(place);
    expect((await storedArticles(store)).size).toBe(articles.length);
    const [stories] = await store.read((db) =>
      db
        .selectFrom("stories")
        .select(sql<number>`sum(articles)`.as("articles"))
        .execute(),
    );
    expect(Number(stories!.articles)).toBe(articles.length);
    await store.close();
  }, 180_000);
});
