import { sql, type Kysely, type RawBuilder } from "kysely";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import type { Dialect, Indexed, Wanted } from "./dialects/dialect.ts";
import { actorMark, outletMark } from "./marks.ts";
import { firstStatement, type Row, type Schema } from "./schema.ts";

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

/** Statements, the newest in the order of arrival first. */
export async function searchStatements(
  db: Kysely<Schema>,
  dialect: Dialect,
  search: Search,
): Promise<FoundStatement[]> {
  const rows = await newest(db, dialect, "statements", search);
  return rows<FoundStatement>(
    sql`statements.id, statements.article, speaker, speaker_name, addressee, channel, form, at, content,
      outlet, input, title, published, story`,
    sql`statements cross join articles cross join members`,
    sql`articles.id = statements.article and members.article = statements.article`,
  );
}

/** Articles, the newest in the order of arrival first. */
export async function searchArticles(db: Kysely<Schema>, dialect: Dialect, search: Search): Promise<FoundArticle[]> {
  const rows = await newest(db, dialect, "articles", search);
  return rows<FoundArticle>(
    sql`articles.id, outlet, input, title, published, url, story`,
    sql`articles cross join members`,
    sql`members.article = articles.id`,
  );
}

type Sql = RawBuilder<unknown>;
type Rows = <One>(columns: Sql, tables: Sql, joined: Sql) => Promise<One[]>;

/**
 * Gives the rows for which all holds that is searched for. Tables stand in the order in which they are to be read (SQLite takes `cross join` for that): first the
 * index of words, which gives the newest rows first, so that of many thousands only those are read that are shown.
 */
async function newest(db: Kysely<Schema>, dialect: Dialect, of: Indexed, search: Search): Promise<Rows> {
  const { after, before, limit } = search;
  const wanted = wantedBy(search);
  const range = after === null && before === null ? null : await rangeOf(db, of, search);
  if (wanted === null || range?.from === null) return async () => [];
  const found = wanted.words.length + wanted.marks.length > 0 ? dialect.find(of, wanted) : null;
  const own = sql<number>`${sql.table(of)}.seq`;
  const seq = found?.seq ?? own;
  return async <One>(columns: Sql, tables: Sql, joined: Sql): Promise<One[]> => {
    const holds = [
      joined,
      ...(found ? [found.holds, sql`${own} = ${seq}`] : []),
      ...(range ? [sql`${seq} >= ${range.from}`, sql`${seq} <= ${range.to}`] : []),
      ...(after === null ? [] : [sql`published >= ${after}`]),
      ...(before === null ? [] : [sql`published <= ${endOf(before)}`]),
    ];
    const from = found ? sql`${found.table} cross join ${tables}` : tables;
    const query = sql<One>`select ${columns} from ${from} where ${sql.join(holds, sql` and `)} order by ${seq} desc limit ${limit}`;
    return (await query.execute(db)).rows;
  };
}

/** Null for what nothing can have. */
function wantedBy({ wanted, actors, outlets }: Search): Wanted | null {
  if (actors?.length === 0 || outlets?.length === 0) return null;
  const marks = [actors?.map(actorMark), outlets?.map(outletMark)];
  return { words: wanted, marks: marks.filter((each) => each !== undefined) };
}

/** Between which numbers all rows are that were published within the dates; null where there are none. */
async function rangeOf(
  db: Kysely<Schema>,
  of: Indexed,
  { after, before }: Search,
): Promise<{ readonly from: number | null; readonly to: number | null }> {
  let days = db
    .selectFrom("days")
    .select([sql<number | null>`min(first)`.as("from"), sql<number | null>`max(last)`.as("to")]);
  if (after !== null) days = days.where("day", ">=", firstDayOf(after));
  if (before !== null) days = days.where("day", "<=", lastDayOf(before));
  const { from, to } = await days.executeTakeFirstOrThrow();
  if (of === "articles" || from === null || to === null) return { from, to };
  return { from: firstStatement(from), to: firstStatement(to + 1) - 1 };
}
