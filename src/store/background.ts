import { sql, type Kysely } from "kysely";
import type { Background, Prior } from "../core/story/background.ts";
import type { StoryProfile } from "../core/story/profile.ts";
import type { Schema, TallyTable } from "./schema.ts";

type Db = Kysely<Schema>;

/** A new background is taken when this share more articles are stored, and some at first. */
const growth = 1.1;
const firstGrowth = 20;

/** Terms that fewer articles have are most of all terms, and weigh as much as those that none has. */
const fewest = 2;

export type TakeBackground = (db: Db) => Promise<Background>;

/** A background, and how many were taken before it. */
interface Taken {
  readonly count: number;
  readonly background: Background;
}

/**
 * How common terms are, as of when a background was last taken. That is kept in the store, so that two programs, and one that was
 * stopped in between, weigh terms alike; each reads it once.
 */
export function backgrounds(prior: Prior | undefined): TakeBackground {
  let known: Taken | undefined;
  return async (db) => {
    let tallies = await readTallies(db);
    if (tallies.articles >= growth * tallies["background-articles"] + firstGrowth) tallies = await take(db, tallies);
    const [size, count] = [tallies["background-articles"], tallies["background-taken"]];
    if (known?.count !== count || known.background.size !== size)
      known = { count, background: await load(db, size, prior) };
    return known.background;
  };
}

type Tallies = Record<TallyTable["name"], number>;

async function readTallies(db: Db): Promise<Tallies> {
  const rows = await db.selectFrom("tallies").selectAll().execute();
  const none: Tallies = { articles: 0, "background-articles": 0, "background-taken": 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
}

/** Makes the counts of now the background; each term is written about ten times while a store grows a hundredfold. */
async function take(db: Db, tallies: Tallies): Promise<Tallies> {
  await db
    .updateTable("terms")
    .set({ background: sql`articles` })
    .where("background", "!=", sql<number>`articles`)
    .execute();
  const taken = { "background-articles": tallies.articles, "background-taken": tallies["background-taken"] + 1 };
  for (const name of ["background-articles", "background-taken"] as const)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await db
      .insertInto("tallies")
      .values({ name, value: taken[name] })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: taken[name] }))
      .execute();
  return { ...tallies, ...taken };
}

async function load(db: Db, size: number, prior: Prior | undefined): Promise<Background> {
  const rows = await db.selectFrom("terms").select(["term", "background"]).where("background", ">=", fewest).execute();
  const counts = new Map(rows.map(({ term, background }) => [term, background]));
  return { size, articlesWith: (term) => counts.get(term) ?? 0, ...(prior && { prior }) };
}

/** Counts an article and its terms. */
export async function countTerms(db: Db, { terms }: StoryProfile): Promise<void> {
  await db
    .insertInto("tallies")
    .values({ name: "articles", value: 1 })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: sql`tallies.value + 1` }))
    .execute();
  if (terms.length === 0) return;
  await db
    .insertInto("terms")
    .values(terms.map(([term]) => ({ term, articles: 1, background: 0 })))
    .onConflict((conflict) => conflict.column("term").doUpdateSet({ articles: sql`terms.articles + 1` }))
    .execute();
}
