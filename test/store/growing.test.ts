import { afterEach, describe, expect, test } from "vitest";
import { firstOf } from "../../bench/scale/first-of.ts";
import { inventStream } from "../../bench/scale/stream.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { findActors } from "../../src/store/actors.ts";
import { replaceAnalysis } from "../../src/store/articles.ts";
import { backgrounds } from "../../src/store/background.ts";
import { toEntry, type Entry } from "../../src/store/entry.ts";
import { ingestEntries } from "../../src/store/ingest.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { searchArticles, searchStatements, type Search } from "../../src/store/search.ts";
import { asArticle } from "../../eval/as-article.ts";
import { databases } from "./databases.ts";

const open: Store[] = [];
afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));

const invent = (count: number, seed: number): Entry[] =>
  Array.from(firstOf(inventStream(seed), count), ({ entry }) => entry);
const entries = invent(150, 5);
const everything: Search = { wanted: [], actors: null, outlets: null, after: null, before: null, limit: 1000, skip: 0 };

type Fits = (entry: Entry, speaker: string | null) => boolean;

/** Searches, and looks at all: the statements must be the same. Gives the ids of the articles found. */
async function compare(store: Store, search: Partial<Search>, fits: Fits): Promise<string[]> {
  const asked = { ...everything, ...search };
  const statements = await store.read((db) => searchStatements(db, store.dialect, asked));
  const fitting = entries.toReversed().flatMap((entry) => {
    return entry.statements.toReversed().filter(({ speaker = null }) => fits(entry, speaker));
  });
  expect(statements.map(({ id }) => id)).toEqual(fitting.map(({ id }) => id));
  const articles = await store.read((db) => searchArticles(db, store.dialect, asked));
  return articles.map(({ id }) => id);
}

const newestThat = (fits: (entry: Entry) => boolean): string[] =>
  entries
    .toReversed()
    .filter(fits)
    .map(({ article }) => article.id);

describe.each(databases())("$name", ({ newPlace }) => {
  async function storeWith(given: readonly Entry[]): Promise<Store> {
    const store = await openStore(await newPlace());
    open.push(store);
    await ingestEntries(store, given, { engine: "test", background: backgrounds(undefined) });
    return store;
  }

  test("outlets, actors and dates are found as by looking at all", async () => {
    const store = await storeWith(entries);
    /* oxlint-disable no-await-in-loop -- one connection */
    for (const { article, actors } of entries.slice(0, 8)) {
      const { outlet, published } = article;
      const [day, actor, outlets] = [published ?? "2015-01-02", actors[0]!.id, [outlet!.toLowerCase()]];
      const isOf = (one: Entry): boolean => one.article.outlet === outlet;
      const isLater = (one: Entry): boolean => (one.article.published ?? "") >= day;
      expect(await compare(store, { outlets }, isOf)).toEqual(newestThat(isOf));
      const named = await compare(store, { actors: [actor] }, (_, speaker) => speaker === actor);
      expect(named).toEqual(newestThat((one) => one.actors.some(({ id }) => id === actor)));
      await compare(store, { after: day, before: day }, (one) => one.article.published === day);
      expect(await compare(store, { after: day }, isLater)).toEqual(newestThat(isLater));
      await compare(store, { after: day, outlets }, (one) => isOf(one) && isLater(one));
    }
    /* oxlint-enable no-await-in-loop */
    await compare(store, { before: "1999" }, () => false);
    await compare(store, { after: "2015-13" }, () => false);
    await compare(store, { outlets: ["the nowhere post"] }, () => false);
  });

  test("a background has the counts of all articles placed before it was taken", async () => {
    const store = await storeWith(entries);
    const background = await store.write((db) => backgrounds(undefined)(db));
    expect(background.size).toBeGreaterThan(entries.length / 2);
    const counted = entries.slice(0, background.size);
    const counts = new Map<string, number>();
    for (const [term] of counted.flatMap(({ profile }) => profile.terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) expect(background.articlesWith(term)).toBe(count);
  });

  test("a background that follows one is the same as if it were read whole", async () => {
    const half = entries.length / 2;
    const store = await storeWith(entries.slice(0, half));
    const take = backgrounds(undefined);
    const before = (await store.write((db) => take(db))).size;
    const outgrowing = entries.slice(half, Math.ceil(1.1 * before) + 21);
    await ingestEntries(store, outgrowing, { engine: "test", background: backgrounds(undefined) });
    const [followed, whole] = [
      await store.write((db) => take(db)),
      await store.write((db) => backgrounds(undefined)(db)),
    ];
    expect(followed.size).toBeGreaterThan(before);
    expect(followed.size).toBe(whole.size);
    for (const [term] of entries.flatMap(({ profile }) => profile.terms)) {
      expect([term, followed.articlesWith(term)]).toEqual([term, whole.articlesWith(term)]);
      expect([term, followed.latestWith!(term)]).toEqual([term, whole.latestWith!(term)]);
    }
  });

  test("what is analysed anew keeps its place, and is found by its new actors only", async () => {
    const store = await storeWith(entries);
    const first = entries.find(({ statements, article }) => statements.length > 1 && article.published)!;
    const [other] = invent(1, 77);
    const [someone] = other!.actors;
    const changed = { ...first, actors: [someone!], statements: first.statements.slice(0, 1) };
    await store.write((db) => replaceAnalysis(db, store.dialect, changed, "newer"));
    const find = async (actor: string): Promise<string[]> => {
      const found = await store.read((db) => searchArticles(db, store.dialect, { ...everything, actors: [actor] }));
      return found.map(({ id }) => id);
    };
    expect(await find(someone!.id)).toContain(first.article.id);
    expect(await find(first.actors[0]!.id)).not.toContain(first.article.id);
    const statements = await store.read((db) => searchStatements(db, store.dialect, everything));
    const before = entries.toReversed().flatMap((each) => (each === first ? changed : each).statements.toReversed());
    expect(statements.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test("names and outlets are found in any case, beyond ASCII too", async () => {
    const text = "“The ferry is late,” said Ärni Öhlund, the mayor of Öxö. Ärni Öhlund left.";
    const article = asArticle({ id: "a", text, title: "Ferry", outlet: "Öxö Tidning", date: "2031-03-06" });
    const store = await storeWith([toEntry(analyse(article))]);
    const [actor] = await store.read((db) => findActors(db, "öhlund", 5));
    expect(actor?.name).toBe("Ärni Öhlund");
    const search = { ...everything, outlets: ["öxö tidning"] };
    expect(await store.read((db) => searchArticles(db, store.dialect, search))).toHaveLength(1);
  });
});
