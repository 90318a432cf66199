import { afterEach, describe, expect, test } from "vitest";
import { analyse } from "../../src/core/extract/analyse.ts";
import type { Article } from "../../src/core/model/index.ts";
import { findActors } from "../../src/store/actors.ts";
import { loadAnalyses, loadArticle, outdatedArticles } from "../../src/store/articles.ts";
import { backgrounds } from "../../src/store/background.ts";
import { toEntry } from "../../src/store/entry.ts";
import { ingestEntries, replaceEntries } from "../../src/store/ingest.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { searchArticles, searchStatements, type Search } from "../../src/store/search.ts";
import { articlesOf, judge, listStories } from "../../src/store/stories.ts";
import { storyCasts, storyOutlets } from "../../src/store/story-names.ts";
import { inventStory } from "../../bench/stories/story.ts";
import { unrelatedArticles } from "../compare/unrelated-articles.ts";
import { databases } from "./databases.ts";

const open: Store[] = [];
afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));

const story = inventStory(4, 3);
const unrelated = unrelatedArticles("2031-03-06");
const background = () => backgrounds(undefined);

const put = (store: Store, articles: readonly Article[]) =>
  ingestEntries(
    store,
    articles.map((article) => toEntry(analyse(article))),
    { engine: "test", background: background() },
  );

const everything: Search = { wanted: [], actors: null, outlets: null, after: null, before: null, limit: 50, skip: 0 };

describe.each(databases())("$name", ({ newPlace }) => {
  async function newStore(): Promise<Store> {
    const store = await openStore(await newPlace());
    open.push(store);
    return store;
  }

  const all = { outlets: 1, from: null, to: null, actors: null, outlet: null as string | null, limit: 50, skip: 0 };

  test("articles come back as they were, with what was found in them", async () => {
    const store = await newStore();
    await put(store, story);
    const [article] = story;
    expect(await store.read((db) => loadArticle(db, article!.id))).toEqual(article);
    const ids = story.map(({ id }) => id);
    expect(await store.read((db) => loadAnalyses(db, ids))).toEqual(story.map((each) => analyse(each)));
    expect(await store.read((db) => loadArticle(db, "none"))).toBeUndefined();
  });

  test("what is ingested twice is stored once", async () => {
    const store = await newStore();
    await put(store, story);
    const before = await store.read((db) => listStories(db, store.dialect, all));
    const again = await put(store, story);
    expect(again.map(({ isNew }) => isNew)).toEqual(story.map(() => false));
    expect(await store.read((db) => listStories(db, store.dialect, all))).toEqual(before);
    expect(await store.read((db) => searchArticles(db, store.dialect, everything))).toHaveLength(story.length);
  });

  test("articles on one thing are one story, others are others", async () => {
    const store = await newStore();
    const stored = await put(store, [...story, ...unrelated]);
    const stories = await store.read((db) => listStories(db, store.dialect, all));
    expect(stories.map(({ articles }) => articles).toSorted()).toEqual([1, 1, 1, 4]);
    const [first] = stored;
    const members = await store.read((db) => articlesOf(db, first!.story!));
    expect(members).toEqual(story.map(({ id }) => id));
    expect(await store.read((db) => listStories(db, store.dialect, { ...all, outlets: 2 }))).toHaveLength(1);
  });

  test("stories are told by whom they are about and who tells them, and asked for by outlet and page by page", async () => {
    const store = await newStore();
    await put(store, [...story, ...unrelated]);
    const list = (filter: Partial<typeof all>) =>
      store.read((db) => listStories(db, store.dialect, { ...all, ...filter }));
    const [first, ...others] = await list({});
    expect(await list({ skip: 1 })).toEqual(others);
    expect(await list({ skip: 4 })).toEqual([]);
    const [sheet] = await list({ outlet: "VILLAGE sheet 1" });
    expect(await list({ outlet: "Village Sheet" })).toEqual([]);
    const ids = [first!.id, sheet!.id];
    const [casts, outlets] = await store.read(async (db) => [await storyCasts(db, ids), await storyOutlets(db, ids)]);
    expect(casts.get(sheet!.id)![0]).toEqual({ id: "person:ottilie-frane", name: "Ottilie Frane" });
    expect(outlets.get(sheet!.id)).toEqual(["Village Sheet 1"]);
    expect(casts.get(first!.id)!.length).toBeLessThanOrEqual(5);
  });

  test("a judgement beats the machine", async () => {
    const store = await newStore();
    await put(store, unrelated);
    const [a, b] = unrelated.map(({ id }) => id) as [string, string];
    const say = (verdict: "same" | "different") => store.write((db) => judge(db, { a, b, verdict }, background()));
    await say("same");
    expect(await store.read((db) => listStories(db, store.dialect, all))).toHaveLength(2);
    await say("different");
    expect(await store.read((db) => listStories(db, store.dialect, all))).toHaveLength(3);
  });

  test("words, phrases, outlets, dates and actors are found", async () => {
    const store = await newStore();
    await put(store, [...story, ...unrelated]);
    const found = (search: Partial<Search>) =>
      store.read((db) => searchArticles(db, store.dialect, { ...everything, ...search }));
    expect((await found({ wanted: ["hives"] })).map(({ id }) => id)).toEqual([unrelated[0]!.id]);
    expect(await found({ wanted: ["cold chamber"] })).toHaveLength(1);
    expect(await found({ wanted: ["chamber cold"] })).toHaveLength(0);
    expect(await found({ wanted: ["hives", "bread"] })).toHaveLength(0);
    const newest = (await found({})).map(({ id }) => id);
    expect((await found({ limit: 2, skip: 1 })).map(({ id }) => id)).toEqual(newest.slice(1, 3));
    expect(await found({ wanted: ['a "mark', "hives"] })).toHaveLength(0);
    expect(await found({ outlets: ["village sheet 1"] })).toHaveLength(1);
    expect(await found({ after: "2031-03-06", before: "2031-03-06", outlets: ["village sheet 1"] })).toHaveLength(1);
    expect(await found({ before: "2031-03-05", outlets: ["village sheet 1"] })).toHaveLength(0);
    const [brimsel] = await store.read((db) => findActors(db, "brimsel", 5));
    expect(brimsel).toMatchObject({ name: "Oda Brimsel", articles: 1 });
    expect(await store.read((db) => findActors(db, "100%", 5))).toEqual([]);
    expect(await found({ actors: [brimsel!.id] })).toHaveLength(1);
    const statements = await store.read((db) =>
      searchStatements(db, store.dialect, { ...everything, actors: [brimsel!.id], wanted: ["cluster"] }),
    );
    expect(statements.map(({ content }) => content)).toEqual(["“They cluster tighter than any others,”"]);
  });

  test("a new analysis takes the place of the old one", async () => {
    const store = await newStore();
    await put(store, unrelated);
    const [article] = unrelated;
    expect((await store.read((db) => outdatedArticles(db, "test", 10))).left).toBe(0);
    const outdated = await store.read((db) => outdatedArticles(db, "newer", 2));
    expect(outdated).toEqual({ articles: unrelated.slice(0, 2), left: 3 });
    const entry = toEntry(analyse(article!));
    await replaceEntries(store, [entry], { engine: "newer", background: background() });
    expect(await store.read((db) => listStories(db, store.dialect, all))).toHaveLength(3);
    expect((await store.read((db) => outdatedArticles(db, "newer", 10))).left).toBe(2);
    const found = await store.read((db) =>
      searchStatements(db, store.dialect, { ...everything, wanted: ["cluster tighter"] }),
    );
    expect(found).toHaveLength(1);
    const [brimsel] = await store.read((db) => findActors(db, "Oda Brimsel", 5));
    expect(brimsel!.articles).toBe(1);
  });

  test("what fails in the middle leaves nothing behind", async () => {
    const store = await newStore();
    const broken = { ...toEntry(analyse(unrelated[1]!)), analysis: null as unknown as Uint8Array };
    const entries = [toEntry(analyse(unrelated[0]!)), broken];
    await expect(ingestEntries(store, entries, { engine: "test", background: background() })).rejects.toThrow(/null/i);
    expect(await store.read((db) => searchArticles(db, store.dialect, everything))).toEqual([]);
    await put(store, unrelated);
    expect(await store.read((db) => listStories(db, store.dialect, all))).toHaveLength(3);
  });

  test("two programs that ingest at once lose and double nothing", async () => {
    const place = await newPlace();
    const stores = [await openStore(place), await openStore(place)];
    open.push(...stores);
    const articles = [...story, ...unrelated];
    await Promise.all(
      stores.map(async (store) => {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, beside the other program
        for (const article of articles) await put(store, [article]);
      }),
    );
    const stories = await stores[0]!.read((db) => listStories(db, stores[0]!.dialect, all));
    expect(stories.map((each) => each.articles).toSorted()).toEqual([1, 1, 1, 4]);
  });
});
