import type { Article } from "../core/model/index.ts";
import type { Ingested, StoryChange } from "../core/model/stored.ts";
import { priorFrom } from "../core/story/background.ts";
import type { Change } from "../core/story/rename.ts";
import { knownArticles } from "../store/articles.ts";
import { backgrounds, type TakeBackground } from "../store/background.ts";
import type { Entry } from "../store/entry.ts";
import { ingestEntries } from "../store/ingest.ts";
import type { Store } from "../store/open.ts";
import { engineVersion } from "./engine.ts";
import type { EntryPool } from "./entry-pool.ts";
import { loadWords } from "./models.ts";

/** Articles stored at once: the more, the less often the disk is waited for. */
const most = 24;

/** How common terms are expected to be, by the words that came with the program. */
export const takeBackgrounds = (): TakeBackground => {
  const { words } = loadWords();
  return backgrounds(words && priorFrom(words));
};

/** An article that is stored already, or one that is being analysed. */
type Pending = { readonly article: Article; readonly entry: Promise<Entry> | null };

/** What outlasts one reading of the inputs: a background is dear to read. */
export interface Means {
  readonly store: Store;
  readonly pool: EntryPool;
  readonly background: TakeBackground;
}

/** Analyses articles on threads and stores them in the order in which they come; each is given back once it is on the disk. */
export async function* storeArticles(
  articles: AsyncIterable<Article>,
  { store, pool, background }: Means,
): AsyncGenerator<Ingested> {
  const engine = engineVersion();
  const queue: Pending[] = [];
  const flush = async (count: number): Promise<Ingested[]> => {
    const batch = queue.splice(0, count);
    const entries = await Promise.all(batch.flatMap(({ entry }) => entry ?? []));
    const stored = entries.length === 0 ? [] : await ingestEntries(store, entries, { engine, background });
    const outcomes = new Map(stored.map((one) => [one.article, one]));
    return batch.map(({ article }) => {
      const { isNew = false, story = null, changes = [] } = outcomes.get(article.id) ?? {};
      outcomes.delete(article.id);
      return tell(article, { isNew, story, changes });
    });
  };
  for await (const article of articles) {
    const isKnown = (await store.read((db) => knownArticles(db, [article.id]))).size > 0;
    const entry = isKnown ? null : pool.run(article);
    // What fails is told when it is waited for.
    entry?.catch(() => {});
    queue.push({ article, entry });
    // As many again are analysed while these are stored.
    if (queue.length >= 2 * most) yield* await flush(most);
  }
  // oxlint-disable-next-line no-await-in-loop -- in the order of arrival
  while (queue.length > 0) yield* await flush(most);
}

/** What became of an article, in the words of the model. */
export const tell = (
  { id, input, outlet, title }: Pick<Article, "id" | "input" | "outlet" | "title">,
  { isNew, story, changes }: Pick<Ingested, "isNew" | "story"> & { readonly changes: readonly Change[] },
): Ingested => ({
  article: id,
  input,
  outlet,
  title,
  isNew,
  story,
  changes: changes.map(toChange),
});

/** A change of a story without the articles that it names. */
export const toChange = (change: Change): StoryChange => ({
  kind: change.kind,
  story: change.story,
  ...("from" in change && { from: change.from }),
});
