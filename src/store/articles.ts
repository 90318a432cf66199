import { sql, type Kysely } from "kysely";
import type { Analysis, Article } from "../core/model/index.ts";
import { countReplaced } from "./background.ts";
import type { Entry } from "./entry.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { unpack } from "./packed.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** Which of these articles are stored. */
export async function knownArticles(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom("articles").select("id").where("id", "in", ids).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Stores an article with what was found in it; false where it is stored already, and then nothing is changed. */
export async function insertArticle(db: Db, dialect: Dialect, entry: Entry, engine: string): Promise<boolean> {
  const row = await db
    .insertInto("articles")
    .values(entry.article)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("seq")
    .executeTakeFirst();
  if (!row) return false;
  await dialect.addWords(db, "articles", [{ seq: row.seq, text: entry.words }]);
  await insertFindings(db, dialect, entry, engine);
  return true;
}

/** Puts a new analysis in the place of the one that is stored. */
export async function replaceAnalysis(db: Db, dialect: Dialect, entry: Entry, engine: string): Promise<void> {
  const { id } = entry.article;
  const old = await db.deleteFrom("statements").where("article", "=", id).returning("seq").execute();
  await dialect.removeWords(
    db,
    "statements",
    old.map(({ seq }) => seq),
  );
  const gone = await db.deleteFrom("appearances").where("article", "=", id).returning("actor").execute();
  await countActors(
    db,
    gone.map(({ actor }) => actor),
    -1,
  );
  await db.deleteFrom("ahead").where("article", "=", id).execute();
  await db.deleteFrom("profiles").where("article", "=", id).execute();
  await db.deleteFrom("analyses").where("article", "=", id).execute();
  await insertFindings(db, dialect, entry, engine);
  await countReplaced(db);
}

async function insertFindings(db: Db, dialect: Dialect, entry: Entry, engine: string): Promise<void> {
  const article = entry.article.id;
  await db.insertInto("analyses").values({ article, engine, body: entry.analysis }).execute();
  await db
    .insertInto("profiles")
    .values({ article, body: JSON.stringify(entry.profile) })
    .execute();
  await insertActors(db, entry);
  if (entry.ahead.length > 0)
    await db
      .insertInto("ahead")
      .values([...entry.ahead])
      .execute();
  if (entry.statements.length === 0) return;
  const rows = await db
    .insertInto("statements")
    .values([...entry.statements])
    .returning(["seq", "content"])
    .execute();
  await dialect.addWords(
    db,
    "statements",
    rows.map(({ seq, content }) => ({ seq, text: content })),
  );
}

async function insertActors(db: Db, { article, actors }: Entry): Promise<void> {
  if (actors.length === 0) return;
  await db
    .insertInto("actors")
    .values(actors.map(({ id, name }) => ({ id, name, articles: 0 })))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  await db
    .insertInto("appearances")
    .values(actors.map(({ id }) => ({ actor: id, article: article.id })))
    .execute();
  await countActors(
    db,
    actors.map(({ id }) => id),
    1,
  );
}

async function countActors(db: Db, ids: readonly string[], more: number): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("actors")
    .set({ articles: sql`articles + ${more}` })
    .where("id", "in", ids)
    .execute();
}

/** An article as it was read; undefined where it is not stored. */
export async function loadArticle(db: Db, id: string): Promise<Article | undefined> {
  const row = await db.selectFrom("articles").select("body").where("id", "=", id).executeTakeFirst();
  return row && unpack<Article>(row.body);
}

/** The analyses of articles, in the order of arrival. */
export async function loadAnalyses(db: Db, ids: readonly string[]): Promise<Analysis[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("articles")
    .innerJoin("analyses", "analyses.article", "articles.id")
    .select(["articles.body as article", "analyses.body as found"])
    .where("articles.id", "in", ids)
    .orderBy("articles.seq")
    .execute();
  return rows.map(({ article, found }) => ({
    ...unpack<Omit<Analysis, "article">>(found),
    article: unpack<Article>(article),
  }));
}

/** Articles whose analysis another engine made, oldest first, and how many there are in all. */
export async function outdatedArticles(
  db: Db,
  engine: string,
  limit: number,
): Promise<{ articles: Article[]; left: number }> {
  const outdated = db
    .selectFrom("analyses")
    .innerJoin("articles", "articles.id", "analyses.article")
    .where("analyses.engine", "!=", engine);
  const rows = await outdated.select("articles.body").orderBy("articles.seq").limit(limit).execute();
  const { left } = await outdated.select(sql<number>`count(*)`.as("left")).executeTakeFirstOrThrow();
  return { articles: rows.map(({ body }) => unpack<Article>(body)), left };
}
