import { sql, type Kysely } from "kysely";
import type { Analysis, Article } from "../core/model/index.ts";
import { countReplaced } from "./background.ts";
import { partsOf } from "./actors.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { Entry } from "./entry.ts";
import { oneOf } from "./lists.ts";
import { actorMark, outletMark, type Mark } from "./marks.ts";
import { unpack } from "./packed.ts";
import { firstStatement, mostStatements, type Schema } from "./schema.ts";
import { StoreError } from "./store-error.ts";

type Db = Kysely<Schema>;

/** Which of these articles are stored. */
export async function knownArticles(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom("articles").select("id").where("id", "in", oneOf(ids)).execute();
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
  await countDay(db, entry.article.day ?? null, row.seq);
  await insertFindings(db, dialect, { entry, engine, seq: row.seq });
  return true;
}

/** Widens what is known of when the articles of a day came. */
async function countDay(db: Db, day: number | null, seq: number): Promise<void> {
  if (day === null) return;
  await db
    .insertInto("days")
    .values({ day, first: seq, last: seq })
    .onConflict((conflict) => conflict.column("day").doUpdateSet({ last: seq }))
    .execute();
}

/** Puts a new analysis in the place of the one that is stored. */
export async function replaceAnalysis(db: Db, dialect: Dialect, entry: Entry, engine: string): Promise<void> {
  const { id } = entry.article;
  const { seq } = await db.selectFrom("articles").select("seq").where("id", "=", id).executeTakeFirstOrThrow();
  const old = await db.deleteFrom("statements").where("article", "=", id).returning("seq").execute();
  await dialect.removeWords(
    db,
    "statements",
    old.map((statement) => statement.seq),
  );
  await dialect.removeWords(db, "articles", [seq]);
  const gone = await db.deleteFrom("appearances").where("article", "=", id).returning("actor").execute();
  await discountActors(
    db,
    gone.map(({ actor }) => actor),
  );
  await db.deleteFrom("ahead").where("article", "=", id).execute();
  await db.deleteFrom("profiles").where("article", "=", id).execute();
  await db.deleteFrom("analyses").where("article", "=", id).execute();
  await insertFindings(db, dialect, { entry, engine, seq });
  await countReplaced(db);
}

/** An analysed article with the number that it has in the store. */
interface Numbered {
  readonly entry: Entry;
  readonly engine: string;
  readonly seq: number;
}

async function insertFindings(db: Db, dialect: Dialect, { entry, engine, seq }: Numbered): Promise<void> {
  const article = entry.article.id;
  const marks = marksOf(entry);
  const actors = entry.actors.map(({ id }) => actorMark(id));
  await dialect.addWords(db, "articles", [{ seq, text: entry.words, marks: [...marks, ...actors] }]);
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
  const first = statementsFrom(seq, entry);
  const rows = entry.statements.map((statement, at) => ({ ...statement, seq: first + at }));
  await db.insertInto("statements").values(rows).execute();
  await dialect.addWords(
    db,
    "statements",
    rows.map((row) => ({
      seq: row.seq,
      text: row.content,
      marks: row.speaker ? [...marks, actorMark(row.speaker)] : marks,
    })),
  );
}

const marksOf = ({ article: { outlet } }: Entry): Mark[] => (outlet ? [outletMark(outlet)] : []);

/** The number of an article's first statement. */
function statementsFrom(seq: number, { article, statements }: Entry): number {
  if (statements.length <= mostStatements) return firstStatement(seq);
  throw new StoreError(
    `${article.input}: ${statements.length} statements, and an article can have ${mostStatements}; give it in parts`,
  );
}

async function insertActors(db: Db, { article, actors }: Entry): Promise<void> {
  if (actors.length === 0) return;
  const counted = await db
    .insertInto("actors")
    .values(actors.map(({ id, name }) => ({ id, name, plain: name.toLowerCase(), articles: 1 })))
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ articles: sql`actors.articles + 1` }))
    .returning(["id", "plain", "articles"])
    .execute();
  const unknown = counted.filter(({ articles }) => articles === 1);
  const parts = unknown.flatMap(({ id, plain }) => partsOf(plain).map((part) => ({ part, actor: id })));
  if (parts.length > 0)
    await db
      .insertInto("name_parts")
      .values(parts)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await db
    .insertInto("appearances")
    .values(actors.map(({ id }) => ({ actor: id, article: article.id })))
    .execute();
}

async function discountActors(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("actors")
    .set({ articles: sql`articles - 1` })
    .where("id", "in", oneOf(ids))
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
    .where("articles.id", "in", oneOf(ids))
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
