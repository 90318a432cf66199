import { sql, type Kysely } from "kysely";
import { isOutgrown, type Background, type Prior } from "../core/story/background.ts";
import type { StoryProfile } from "../core/story/profile.ts";
import { Recent } from "../core/story/recent.ts";
import { weightsKept } from "../core/story/weigh.ts";
import type { Schema, TallyTable } from "./schema.ts";

type Db = Kysely<Schema>;

/** A background with the profiles that were read last, about 15 kB each: they stay when it is taken anew. */
export interface KeptBackground extends Background {
  readonly profiles: Recent<string, StoryProfile>;
}

export type TakeBackground = (db: Db) => Promise<KeptBackground>;

/** A background, how many were taken before it, how many profiles had been replaced, and its counts. */
interface Taken {
  readonly count: number;
  readonly replaced: number;
  readonly counts: Map<string, number>;
  readonly background: KeptBackground;
}

/**
 * How common terms are, as of when a background was last taken. That is kept in the store, so that two programs, and one that was
 * stopped in between, weigh terms alike; each reads it once, and of the next one only what is new.
 */
export function backgrounds(prior: Prior | undefined): TakeBackground {
  let known: Taken | undefined;
  return async (db) => {
    let tallies = await readTallies(db);
    if (isOutgrown(tallies["background-articles"], tallies.articles)) tallies = await take(db, tallies);
    const { "background-articles": size, "background-taken": count, replaced } = tallies;
    if (known?.count === count && known.background.size === size && known.replaced === replaced)
      return known.background;
    const profiles =
      known?.replaced === replaced ? known.background.profiles : new Recent<string, StoryProfile>(weightsKept);
    const latest = await readCounts(db, "latest_terms");
    const counts = known?.count === count - 1 ? add(latest, known.counts) : await readCounts(db, "terms");
    const articlesWith = (term: string): number => counts.get(term) ?? 0;
    const latestWith = (term: string): number => latest.get(term) ?? 0;
    const background = { size, articlesWith, latestWith, ...(prior && { prior }), profiles };
    known = { count, replaced, counts, background };
    return background;
  };
}

type Name = TallyTable["name"];
type Tallies = Record<Name, number>;

async function readTallies(db: Db): Promise<Tallies> {
  const rows = await db.selectFrom("tallies").selectAll().execute();
  const none = { articles: 0, latest: 0, "background-articles": 0, "background-latest": 0, "background-taken": 0 };
  return { ...none, replaced: 0, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
}

/**
 * Makes the counts of now the background: the terms of the articles that came since the last one are counted now, all at once, for
 * each of them would write to as many pages as it has terms.
 */
async function take(db: Db, tallies: Tallies): Promise<Tallies> {
  await addCounts(db, await countTerms(db, tallies["background-latest"], tallies.latest));
  const taken = {
    "background-articles": tallies.articles,
    "background-latest": tallies.latest,
    "background-taken": tallies["background-taken"] + 1,
  };
  for (const name of Object.keys(taken) as (keyof typeof taken)[])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await setTally(db, name, taken[name]);
  return { ...tallies, ...taken };
}

/** Profiles that are in memory at once. */
const part = 500;

/** How many of the articles that came after one, up to another, have each term. */
async function countTerms(db: Db, after: number, upTo: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let from = after; from < upTo; from += part) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const rows = await db
      .selectFrom("articles")
      .innerJoin("profiles", "profiles.article", "articles.id")
      .select("profiles.body")
      .where("seq", ">", from)
      .where("seq", "<=", Math.min(upTo, from + part))
      .execute();
    for (const { body } of rows)
      for (const [term] of (JSON.parse(body) as StoryProfile).terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Terms written at once. */
const most = 2000;

/** Adds to the counts of terms, in the order of the table, and makes them those of the latest. */
async function addCounts(db: Db, counts: ReadonlyMap<string, number>): Promise<void> {
  await db.deleteFrom("latest_terms").execute();
  const terms = [...counts.keys()].sort();
  for (let at = 0; at < terms.length; at += most) {
    const values = Object.fromEntries(terms.slice(at, at + most).map((term) => [term, counts.get(term)]));
    /* oxlint-disable no-await-in-loop -- one connection */
    await sql`
      insert into terms (term, articles)
      select key, cast(cast(value as text) as integer) from json_each(${JSON.stringify(values)}) where true
      on conflict (term) do update set articles = terms.articles + excluded.articles`.execute(db);
    await sql`
      insert into latest_terms (term, articles)
      select key, cast(cast(value as text) as integer) from json_each(${JSON.stringify(values)})`.execute(db);
    /* oxlint-enable no-await-in-loop */
  }
}

async function readCounts(db: Db, table: "terms" | "latest_terms"): Promise<Map<string, number>> {
  const rows = await db.selectFrom(table).selectAll().execute();
  return new Map(rows.map(({ term, articles }) => [term, articles]));
}

/** Adds in place: the background before is of no more use. */
function add(latest: ReadonlyMap<string, number>, counts: Map<string, number>): Map<string, number> {
  for (const [term, count] of latest) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}

const setTally = (db: Db, name: Name, value: number): Promise<unknown> =>
  db
    .insertInto("tallies")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();

/** Counts the article that was stored last; its terms are counted when the next background is taken. */
export const countLatest = (db: Db): Promise<unknown> =>
  sql`
    insert into tallies (name, value) values ('articles', 1), ('latest', (select max(seq) from articles))
    on conflict (name) do update set value = case tallies.name when 'articles' then tallies.value + 1 else excluded.value end`.execute(
    db,
  );

/** Says that profiles were replaced, so that no program goes on with those that it has read. */
export const countReplaced = (db: Db): Promise<unknown> =>
  sql`
    insert into tallies (name, value) values ('replaced', 1)
    on conflict (name) do update set value = tallies.value + 1`.execute(db);
