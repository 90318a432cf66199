import { sql, type Kysely } from "kysely";
import type { Judgement } from "../core/story/judgement.ts";
import type { Days, Hit, Members, Shelf } from "../core/story/shelf.ts";
import type { KeptBackground, TakeBackground } from "./background.ts";
import { oneOf, rowsOf } from "./lists.ts";
import { readProfiles } from "./profiles.ts";
import { noDay, type Schema } from "./schema.ts";

type Db = Kysely<Schema>;

interface StoreShelf extends Shelf {
  readonly background: () => Promise<KeptBackground>;
}

/** The stories of a store as clustering sees them, within one transaction. */
export function shelfOf(db: Db, take: TakeBackground): StoreShelf {
  let background: Promise<KeptBackground> | undefined;
  const taken = (): Promise<KeptBackground> => (background ??= take(db));
  return {
    background: taken,
    articlesBy: (keys, days, limit) => articlesBy(db, keys, days, limit),
    profiles: async (articles) => readProfiles(db, articles, await taken()),
    storiesOf: (articles) => storiesOf(db, articles),
    membersOf: (stories, limit) => membersOf(db, stories, limit),
    judgementsOf: (articles) => judgementsOf(db, articles),
    taken: (stories) => used(db, stories),
  };
}

/** Article ids hold none. */
const between = "\n";

/** The articles of a key come as one value, for rows are what costs. */
interface KeyRow {
  readonly key: string;
  readonly dated: string | null;
  readonly undated: string | null;
}

async function articlesBy(db: Db, keys: readonly string[], days: Days | null, limit: number): Promise<Hit[]> {
  if (keys.length === 0) return [];
  const { from, to } = days ?? { from: noDay + 1, to: -noDay };
  const within = (first: number, last: number) => sql<string | null>`(
    select string_agg(article, ${between}) from (
      select article from keys where keys.key = wanted.key and day between ${first} and ${last}
      order by day desc, article limit ${limit}) as latest)`;
  const { rows } = await sql<KeyRow>`
    select key, ${within(from, to)} as dated, ${within(noDay, noDay)} as undated
    from ${rowsOf(keys)} as wanted`.execute(db);
  const found = new Map(rows.map(({ key, dated, undated }) => [key, [...split(dated), ...split(undated)]]));
  return keys.flatMap((key) => (found.get(key) ?? []).slice(0, limit).map((article) => ({ key, article })));
}

const split = (list: string | null): string[] => (list === null ? [] : list.split(between));

async function storiesOf(db: Db, articles: readonly string[]): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map();
  const rows = await db.selectFrom("members").selectAll().where("article", "in", oneOf(articles)).execute();
  return new Map(rows.map(({ article, story }) => [article, story]));
}

/** A story may have more articles than anybody looks at: the latest are read from the end of its part of the index. */
async function membersOf(db: Db, stories: readonly string[], limit: number): Promise<Members[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<{ story: string; size: number; latest: string }>`
    select id as story, articles as size, (
      select string_agg(article, ${between}) from (
        select article from members where members.story = stories.id order by day desc, article limit ${limit}) as latest)
      as latest
    from stories where id in ${oneOf(stories)}`.execute(db);
  const byStory = new Map(rows.map((row) => [row.story, row]));
  return stories.map((story) => {
    const { size = 0, latest = null } = byStory.get(story) ?? {};
    return { story, size, articles: split(latest) };
  });
}

async function judgementsOf(db: Db, articles: readonly string[]): Promise<Judgement[]> {
  if (articles.length === 0) return [];
  const naming = (side: "a" | "b") =>
    db.selectFrom("judgements").select(["seq", "a", "b", "verdict"]).where(side, "in", oneOf(articles));
  const rows = await naming("a").union(naming("b")).execute();
  return rows.toSorted((one, other) => one.seq - other.seq).map(({ a, b, verdict }) => ({ a, b, verdict }));
}

async function used(db: Db, stories: readonly string[]): Promise<string[]> {
  if (stories.length === 0) return [];
  const rows = await db.selectFrom("stories").select("id").where("id", "in", oneOf(stories)).execute();
  return rows.map(({ id }) => id);
}
