import type { Change } from "../core/story/rename.ts";
import { insertArticle, replaceAnalysis } from "./articles.ts";
import type { TakeBackground } from "./background.ts";
import type { Entry } from "./entry.ts";
import type { Store } from "./open.ts";
import { place, placeNew } from "./stories.ts";

/** What became of an article that was to be stored. */
export interface Stored {
  readonly article: string;
  /** False where it was stored before, and then nothing is changed. */
  readonly isNew: boolean;
  readonly story: string | null;
  readonly changes: readonly Change[];
}

/** Stores articles and finds their stories, all of them or none. What it gives is on the disk. */
export function ingestEntries(
  store: Store,
  entries: readonly Entry[],
  { engine, background }: { readonly engine: string; readonly background: TakeBackground },
): Promise<Stored[]> {
  return store.write(async (db) => {
    await store.dialect.lockStories(db);
    const stored: Stored[] = [];
    /* oxlint-disable no-await-in-loop -- each is placed among those before it */
    for (const entry of entries) {
      const article = entry.article.id;
      if (await insertArticle(db, store.dialect, entry, engine)) {
        const { story, changes } = await placeNew(db, entry.profile, background);
        stored.push({ article, isNew: true, story, changes });
      } else stored.push({ article, isNew: false, story: null, changes: [] });
    }
    /* oxlint-enable no-await-in-loop */
    return stored;
  });
}

/** Puts new analyses in the place of old ones and looks for the articles' stories anew, all of it or nothing. */
export function replaceEntries(
  store: Store,
  entries: readonly Entry[],
  { engine, background }: { readonly engine: string; readonly background: TakeBackground },
): Promise<void> {
  return store.write(async (db) => {
    await store.dialect.lockStories(db);
    /* oxlint-disable no-await-in-loop -- each is placed among those before it */
    for (const entry of entries) {
      await replaceAnalysis(db, store.dialect, entry, engine);
      await place(db, entry.profile, background);
    }
    /* oxlint-enable no-await-in-loop */
  });
}
