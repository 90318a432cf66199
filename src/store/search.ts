import { sql, type Kysely, type RawBuilder } from "kysely";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import type { Dialect, Indexed, Wanted } from "./dialects/dialect.ts";
import { actorMark, outletMark } from "./marks.ts";
import { firstStatement, type Row, type Schema } from "./schema.ts";

type Db = Kysely<Schema>;

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
  readonly skip: number;
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
export const searchStatements = (db: Db, dialect: Dialect, search: Search): Promise<FoundStatement[]> =>
  findNewest(db, dialect, search, {
    of: "statements",
    columns: sql`statements.id, statements.article, speaker, speaker_name, addressee, channel, form, cue, cue_class, at, content,
      outlet, input, title, published, story`,
    tables: sql`statements cross join articles cross join members`,
    joined: sql`articles.id = statements.article and members.article = statements.article`,
  });

/** Articles, the newest in the order of arrival first. */
export const searchArticles = (db: Db, dialect: Dialect, search: Search): Promise<FoundArticle[]> =>
  findNewest(db, dialect, search, {
    of: "articles",
    columns: sql`articles.id, outlet, input, title, published, url, story`,
    tables: sql`articles cross join members`,
    joined: sql`members.article = articles.id`,
  });

/** What is given of what is found. */
interface Shown {
  readonly of: Indexed;
  readonly columns: RawBuilder<unknown>;
  readonly tables: RawBuilder<unknown>;
  readonly joined: RawBuilder<unknown>;
}

/**
 * The newest rows for which all holds that is searched for. Tables stand in the order in which they are to be read (SQLite takes `cross join` for that): first the
 * index of words, which gives the newest rows first, so that of many thousands only those are read that are shown.
 */
async function findNewest<Hit>(
  db: Db,
  dialect: Dialect,
  search: Search,
  { of, columns, tables, joined }: Shown,
): Promise<Hit[]> {
  const { after, before, limit, skip } = search;
  const wanted = wantedBy(search);
  const range = await rangeOf(db, of, search);
  if (wanted === null || range?.from === null) return [];
  const found = wanted.words.length + wanted.marks.length > 0 ? dialect.find(of, wanted) : null;
  const own = sql<number>`${sql.table(of)}.seq`;
  const seq = found?.seq ?? own;
  const holds = [
    joined,
    ...(found ? [found.holds, sql`${own} = ${seq}`] : []),
    ...(range ? [sql`${seq} >= ${range.from}`, sql`${seq} <= ${range.to}`] : []),
    ...(after === null ? [] : [sql`published >= ${after}`]),
    ...(before === null ? [] : [sql`published <= ${endOf(before)}`]),
  ];
  const from = found ? sql`${found.table} cross join ${tables}` : tables;
  const query = sql<Hit>`select ${columns} from ${from} where ${sql.join(holds, sql` and `)} order by ${seq} desc limit ${limit} offset ${skip}`;
  return (await query.execute(db)).rows;
}

/** Null for what nothing can have. */
function wantedBy({ wanted, actors, outlets }: Search): Wanted | null {
  if (actors?.length === 0 || outlets?.length === 0) return null;
  const marks = [actors?.map(actorMark), outlets?.map(outletMark)];
  return { words: wanted, marks: marks.filter((each) => each !== undefined) };
}

interface Range {
  /** Both null where nothing was published then. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Between which numbers all rows are that were published within the dates; null for all dates, and for those that are no days. */
async function rangeOf(db: Db, of: Indexed, { after, before }: Search): Promise<Range | null> {
  const [first, last] = [after && firstDayOf(after), before && lastDayOf(before)];
  let days = db
    .selectFrom("days")
    .select([sql<number | null>`min(first)`.as("from"), sql<number | null>`max(last)`.as("to")]);
  if (Number.isInteger(first)) days = days.where("day", ">=", Number(first));
  if (Number.isInteger(last)) days = days.where("day", "<=", Number(last));
  if (!Number.isInteger(first) && !Number.isInteger(last)) return null;
  const { from, to } = await days.executeTakeFirstOrThrow();
  if (of === "articles" || from === null || to === null) return { from, to };
  return { from: firstStatement(from), to: firstStatement(to + 1) - 1 };
}
