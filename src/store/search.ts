import { sql, type Kysely } from "kysely";
import type { Dialect } from "./dialects/dialect.ts";
import type { Row, Schema } from "./schema.ts";

/** What is searched for; everything must hold. */
export interface Search {
  /** Words and phrases. */
  readonly wanted: readonly string[];
  /** Ids of actors: one of them speaks, or is named by the article. */
  readonly actors: readonly string[] | null;
  /** Names in lower case. */
  readonly outlets: readonly string[] | null;
  /** ISO prefixes; published on or after, on or before. */
  readonly after: string | null;
  readonly before: string | null;
  readonly limit: number;
}

/** A statement with where it stands. */
export interface FoundStatement extends Omit<Row<"statements">, "seq"> {
  readonly outlet: string | null;
  readonly input: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly story: string;
}

export type FoundArticle = Pick<Row<"articles">, "id" | "outlet" | "input" | "title" | "published" | "url"> & {
  readonly story: string;
};

/** Sorts behind everything that starts with a date: [2026-02-04] holds all of that day. */
const endOf = (date: string): string => `${date}~`;

/** Statements of actors by when they were said, of anybody by arrival: the latest first. */
export async function searchStatements(
  db: Kysely<Schema>,
  dialect: Dialect,
  search: Search,
): Promise<FoundStatement[]> {
  const { wanted, actors, outlets, after, before, limit } = search;
  if (actors?.length === 0) return [];
  let query = db
    .selectFrom("statements")
    .innerJoin("articles", "articles.id", "statements.article")
    .innerJoin("members", "members.article", "statements.article")
    .select([
      "statements.id",
      "statements.article",
      "statements.speaker",
      "statements.speaker_name",
      "statements.addressee",
      "statements.channel",
      "statements.form",
      "statements.at",
      "statements.content",
      "articles.outlet",
      "articles.input",
      "articles.title",
      "articles.published",
      "members.story",
    ]);
  if (wanted.length > 0) query = query.where(dialect.holds("statements", sql`statements.seq`, wanted));
  if (actors) query = query.where("statements.speaker", "in", actors);
  if (outlets) query = query.where(sql`lower(articles.outlet)`, "in", outlets);
  if (after) query = query.where("articles.published", ">=", after);
  if (before) query = query.where("articles.published", "<=", endOf(before));
  if (actors) query = query.orderBy(sql`statements.at desc nulls last`);
  return query.orderBy("statements.seq", "desc").limit(limit).execute();
}

/** Articles, the newest in the order of arrival first. */
export async function searchArticles(db: Kysely<Schema>, dialect: Dialect, search: Search): Promise<FoundArticle[]> {
  const { wanted, actors, outlets, after, before, limit } = search;
  if (actors?.length === 0) return [];
  let query = db
    .selectFrom("articles")
    .innerJoin("members", "members.article", "articles.id")
    .select([
      "articles.id",
      "articles.outlet",
      "articles.input",
      "articles.title",
      "articles.published",
      "articles.url",
      "members.story",
    ]);
  if (wanted.length > 0) query = query.where(dialect.holds("articles", sql`articles.seq`, wanted));
  if (actors) {
    const naming = db.selectFrom("appearances").select("article").where("actor", "in", actors);
    query = query.where("articles.id", "in", naming);
  }
  if (outlets) query = query.where(sql`lower(articles.outlet)`, "in", outlets);
  if (after) query = query.where("articles.published", ">=", after);
  if (before) query = query.where("articles.published", "<=", endOf(before));
  return query.orderBy("articles.seq", "desc").limit(limit).execute();
}
