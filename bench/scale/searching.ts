import { findActors } from "../../src/store/actors.ts";
import type { Store } from "../../src/store/open.ts";
import { searchArticles, searchStatements } from "../../src/store/search.ts";
import { inventQueries } from "./queries.ts";
import type { Kept } from "./sample.ts";

/** Milliseconds of each search. */
export interface Searched {
  readonly statements: readonly Timed[];
  readonly articles: readonly Timed[];
  /** Actors by a name or the last part of one. */
  readonly actors: readonly Timed[];
}

export interface Timed {
  readonly kind: string;
  readonly milliseconds: number;
  readonly found: number;
}

const names = 40;
const mostActors = 20;

const time = async (kind: string, find: () => Promise<readonly unknown[]>): Promise<Timed> => {
  const start = performance.now();
  const found = await find();
  return { kind, milliseconds: performance.now() - start, found: found.length };
};

/** Searches each thing once, nothing being warm but what storing left so. */
export async function measureSearch(store: Store, kept: readonly Kept[], seed: number): Promise<Searched> {
  const searched = { statements: [] as Timed[], articles: [] as Timed[], actors: [] as Timed[] };
  /* oxlint-disable no-await-in-loop -- one after the other */
  for (const { kind, search } of inventQueries(kept, seed)) {
    const statements = () => store.read((db) => searchStatements(db, store.dialect, search));
    searched.statements.push(await time(kind, statements));
    const articles = () => store.read((db) => searchArticles(db, store.dialect, search));
    searched.articles.push(await time(kind, articles));
  }
  for (const { actors } of kept.slice(0, names)) {
    const { name } = actors[0]!;
    const find = (words: string) => () => store.read((db) => findActors(db, words, mostActors));
    searched.actors.push(await time("name", find(name)));
    searched.actors.push(await time("last name", find(name.split(" ").at(-1)!)));
  }
  /* oxlint-enable no-await-in-loop */
  return searched;
}
