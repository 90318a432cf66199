import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Judgement } from "../core/story/judgement.ts";
import { placeArticle, type Placement } from "../core/story/neighbourhood.ts";
import type { StoryProfile } from "../core/story/profile.ts";
import { countLatest, type TakeBackground } from "./background.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { outletMark } from "./marks.ts";
import { noDay, type Row, type Schema } from "./schema.ts";
import { oneOf, rowsOf } from "./lists.ts";
import { loadProfiles } from "./profiles.ts";
import { shelfOf } from "./shelf.ts";

type Db = Kysely<Schema>;

/** Finds the story of a newly stored article, and stores what that changes. */
export async function placeNew(db: Db, profile: StoryProfile, background: TakeBackground): Promise<Placement> {
  const placement = await place(db, profile, background);
  await countLatest(db);
  return placement;
}

/** Finds the story of an article once more, such as after it was judged. */
export async function place(db: Db, profile: StoryProfile, background: TakeBackground): Promise<Placement> {
  const shelf = shelfOf(db, background);
  const placement = await placeArticle(profile, shelf);
  // Articles to come will ask for it.
  (await shelf.background()).profiles.set(profile.id, profile);
  await db.deleteFrom("keys").where("article", "=", profile.id).execute();
  const day = profile.day ?? noDay;
  if (placement.keys.length > 0)
    await sql`insert into keys (key, day, article) select key, cast(${day} as integer), cast(${profile.id} as text) from ${rowsOf(placement.keys)}`.execute(
      db,
    );
  await move(db, placement.moves, day);
  return placement;
}

/** Puts articles into other stories; one that was in none has this day. Stories that nothing is left of are taken away. */
async function move(db: Db, moves: Placement["moves"], day: number): Promise<void> {
  if (moves.length === 0) return;
  const articles = moves.map(({ article }) => article);
  const before = await db
    .selectFrom("members")
    .select("story")
    .distinct()
    .where("article", "in", oneOf(articles))
    .execute();
  await db
    .insertInto("members")
    .values(moves.map((each) => ({ ...each, day })))
    .onConflict((conflict) => conflict.column("article").doUpdateSet({ story: sql`excluded.story` }))
    .execute();
  const changed = new Set([...before, ...moves].map(({ story }) => story));
  // oxlint-disable-next-line no-await-in-loop -- one connection
  for (const story of changed) await summarise(db, story);
}

/** Brings the row of a story up to its members. */
async function summarise(db: Db, id: string): Promise<void> {
  const members = db
    .selectFrom("members")
    .innerJoin("articles", "articles.id", "members.article")
    .where("members.story", "=", id);
  const { first, ...facts } = await members
    .select([
      sql<number>`count(*)`.as("articles"),
      sql<number>`count(distinct coalesce(outlet, input))`.as("outlets"),
      sql<number>`coalesce(min(articles.day), ${noDay})`.as("first_day"),
      sql<number>`coalesce(max(articles.day), ${noDay})`.as("last_day"),
      sql<number>`coalesce(max(seq), 0)`.as("latest"),
      // The first one with a title tells what the story is called.
      sql<number>`coalesce(min(case when title is not null then seq end), min(seq))`.as("first"),
    ])
    .executeTakeFirstOrThrow();
  if (facts.articles === 0) return forget(db, id);
  const named = db.selectFrom("articles").select(sql<string>`coalesce(title, input)`.as("title"));
  const row = { ...facts, ...(await named.where("seq", "=", first).executeTakeFirstOrThrow()) };
  await db
    .insertInto("stories")
    .values({ id, ...row, revision: 1 })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ ...row, revision: sql`stories.revision + 1` }))
    .execute();
}

async function forget(db: Db, story: string): Promise<void> {
  await db.deleteFrom("stories").where("id", "=", story).execute();
  await db.deleteFrom("dossiers").where("story", "=", story).execute();
}

/** Stores what a person says of two articles, and places both anew. */
export async function judge(db: Db, judgement: Judgement, background: TakeBackground): Promise<Placement[]> {
  await db.insertInto("judgements").values(judgement).execute();
  const profiles = await loadProfiles(db, [judgement.a, judgement.b]);
  const placements: Placement[] = [];
  for (const profile of profiles.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
    // oxlint-disable-next-line no-await-in-loop -- each is placed among what the one before left
    placements.push(await place(db, profile, background));
  return placements;
}

/** The row of a story, by its own id or that of one of its articles; undefined where there is none. */
export const loadStory = (db: Db, id: string): Promise<Row<"stories"> | undefined> =>
  db
    .selectFrom("stories")
    .selectAll()
    .where("id", "=", sql<string>`coalesce((select story from members where article = ${id}), ${id})`)
    .executeTakeFirst();

/** The ids of a story's articles in the order of arrival. */
export async function articlesOf(db: Db, story: string): Promise<string[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("articles", "articles.id", "members.article")
    .select("articles.id")
    .where("members.story", "=", story)
    .orderBy("articles.seq")
    .execute();
  return rows.map(({ id }) => id);
}

/** What stories are asked for. */
export interface StoryFilter {
  /** Outlets that it has at least. */
  readonly outlets: number;
  /** Days since 1970 that it must touch. */
  readonly from: number | null;
  readonly to: number | null;
  /** Ids of actors, one of whom it must name. */
  readonly actors: readonly string[] | null;
  /** One that tells it, in any case. */
  readonly outlet: string | null;
  readonly limit: number;
  readonly skip: number;
}

/** Stories, those with the newest articles first: by the day of publication, then by arrival. */
export async function listStories(
  db: Db,
  dialect: Dialect,
  { outlets, from, to, actors, outlet, limit, skip }: StoryFilter,
): Promise<Row<"stories">[]> {
  if (actors?.length === 0) return [];
  let query = db.selectFrom("stories").selectAll().where("outlets", ">=", outlets);
  if (from !== null) query = query.where("last_day", ">=", from);
  if (to !== null) query = query.where("first_day", "<=", to).where("first_day", ">", noDay);
  if (actors !== null) {
    const naming = db
      .selectFrom("members")
      .innerJoin("appearances", "appearances.article", "members.article")
      .select("members.story")
      .where("appearances.actor", "in", actors);
    query = query.where("id", "in", naming);
  }
  if (outlet !== null) query = query.where("id", "in", storiesBy(dialect, outlet));
  return query
    .orderBy(sql`last_day desc, latest desc`)
    .limit(limit)
    .offset(skip)
    .execute();
}

/** The ids of all stories that an outlet tells, to stand after `in`. */
function storiesBy(dialect: Dialect, outlet: string): RawBuilder<string> {
  const { table, seq, holds } = dialect.find("articles", { words: [], marks: [[outletMark(outlet)]] });
  return sql`(select members.story from ${table} cross join articles cross join members
    where ${holds} and articles.seq = ${seq} and members.article = articles.id)`;
}

/** The ids of stories of which an article speaks of days within these as yet to come, the newest first. */
export async function storiesAhead(
  db: Db,
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("ahead")
    .innerJoin("members", "members.article", "ahead.article")
    .innerJoin("stories", "stories.id", "members.story")
    .select(["stories.id", "stories.latest"])
    .distinct()
    .where("ahead.last_day", ">=", from)
    .where("ahead.first_day", "<=", to)
    .orderBy("stories.latest", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
