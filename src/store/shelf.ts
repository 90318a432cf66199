import { sql, type Kysely } from "kysely";
import type { Background } from "../core/story/background.ts";
import type { Judgement } from "../core/story/judgement.ts";
import type { StoryProfile } from "../core/story/profile.ts";
import type { Days, Hit, Members, Shelf } from "../core/story/shelf.ts";
import { noDay, type Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** The stories of a store as clustering sees them, within one transaction. */
export function shelfOf(db: Db, background: (db: Db) => Promise<Background>): Shelf {
  return {
    background: () => background(db),
    articlesBy: (keys, days, limit) => articlesBy(db, keys, days, limit),
    profiles: (articles) => loadProfiles(db, articles),
    storiesOf: (articles) => storiesOf(db, articles),
    membersOf: (stories, limit) => membersOf(db, stories, limit),
    judgementsOf: (articles) => judgementsOf(db, articles),
    taken: (stories) => taken(db, stories),
  };
}

async function articlesBy(db: Db, keys: readonly string[], days: Days | null, limit: number): Promise<Hit[]> {
  if (keys.length === 0) return [];
  const { from, to } = days ?? { from: noDay + 1, to: -noDay };
  const within = (key: string, first: number, last: number) =>
    sql`select * from (select key, article, day from keys where key = ${key} and day between ${first} and ${last} order by day desc, article limit ${limit}) k`;
  const parts = keys.flatMap((key) => [within(key, from, to), within(key, noDay, noDay)]);
  const { rows } = await sql<Hit>`${sql.join(parts, sql` union all `)}`.execute(db);
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return [...byKey.values()].flatMap((hits) => hits.slice(0, limit).map(({ key, article }) => ({ key, article })));
}

async function loadProfiles(db: Db, articles: readonly string[]): Promise<StoryProfile[]> {
  if (articles.length === 0) return [];
  const rows = await db.selectFrom("profiles").select("body").where("article", "in", articles).execute();
  return rows.map(({ body }) => JSON.parse(body) as StoryProfile);
}

async function storiesOf(db: Db, articles: readonly string[]): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map();
  const rows = await db.selectFrom("members").selectAll().where("article", "in", articles).execute();
  return new Map(rows.map(({ article, story }) => [article, story]));
}

async function membersOf(db: Db, stories: readonly string[], limit: number): Promise<Members[]> {
  const found: Members[] = [];
  for (const story of stories) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const rows = await db
      .selectFrom("members")
      .innerJoin("articles", "articles.id", "members.article")
      .select(["members.article", sql<number>`count(*) over ()`.as("size")])
      .where("members.story", "=", story)
      .orderBy(sql`coalesce(articles.day, ${noDay}) desc, members.article`)
      .limit(limit)
      .execute();
    found.push({ story, size: rows[0]?.size ?? 0, articles: rows.map(({ article }) => article) });
  }
  return found;
}

async function judgementsOf(db: Db, articles: readonly string[]): Promise<Judgement[]> {
  if (articles.length === 0) return [];
  const naming = (side: "a" | "b") =>
    db.selectFrom("judgements").select(["seq", "a", "b", "verdict"]).where(side, "in", articles);
  const rows = await naming("a").union(naming("b")).execute();
  return rows.toSorted((one, other) => one.seq - other.seq).map(({ a, b, verdict }) => ({ a, b, verdict }));
}

async function taken(db: Db, stories: readonly string[]): Promise<string[]> {
  if (stories.length === 0) return [];
  const rows = await db.selectFrom("stories").select("id").where("id", "in", stories).execute();
  return rows.map(({ id }) => id);
}
