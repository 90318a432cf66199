import type { Kysely } from "kysely";
import type { Store } from "./open.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** Rows read at once. */
const pageSize = 500;

const articlesAfter = (db: Db, seq: number) =>
  db
    .selectFrom("articles")
    .innerJoin("members", "members.article", "articles.id")
    .select(["seq", "id", "story", "outlet", "title", "published", "url", "input", "words"])
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(pageSize)
    .execute();

const statementsAfter = (db: Db, seq: number) =>
  db
    .selectFrom("statements")
    .innerJoin("members", "members.article", "statements.article")
    .select([
      "seq",
      "id",
      "statements.article",
      "story",
      "speaker",
      "speaker_name",
      "addressee",
      "channel",
      "form",
      "cue",
      "cue_class",
      "at",
      "content",
    ])
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(pageSize)
    .execute();

const storiesAfter = (db: Db, id: string) =>
  db.selectFrom("stories").selectAll().where("id", ">", id).orderBy("id").limit(pageSize).execute();

/** All articles with their stories, in the order of arrival. */
export const articlePages = (store: Store) => pages(store, articlesAfter, ({ seq }) => seq, 0);

/** All statements, in the order of arrival. */
export const statementPages = (store: Store) => pages(store, statementsAfter, ({ seq }) => seq, 0);

/** All stories, by id. */
export const storyPages = (store: Store) => pages(store, storiesAfter, ({ id }) => id, "");

/** Rows in parts, each read from behind the last row before it: memory does not grow with the store. */
async function* pages<Found, Key>(
  store: Store,
  readAfter: (db: Db, key: Key) => Promise<Found[]>,
  keyOf: (row: Found) => Key,
  first: Key,
): AsyncGenerator<Found[]> {
  let last = first;
  for (;;) {
    const from = last;
    // oxlint-disable-next-line no-await-in-loop -- each part starts behind the one before it
    const rows = await store.read((db) => readAfter(db, from));
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    last = keyOf(rows.at(-1)!);
  }
}
