import { sql, type Kysely } from "kysely";
import { oneOf } from "./lists.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** Of each story. */
const mostActors = 5;
const mostOutlets = 6;

interface Cast {
  readonly id: string;
  readonly name: string;
}

/** A name of a state tells less of what a story is about than one of a person. */
const rank = sql`case when actors.id like 'person:%' then 0 when actors.id like 'state:%' then 2 else 1 end`;

/**
 * Whom stories are about, by story: who is named in most articles, where an article in which one speaks counts twice, then people, institutions and
 * states in this order, and those first whom few other stories name.
 */
export async function storyCasts(db: Db, stories: readonly string[]): Promise<Map<string, Cast[]>> {
  if (stories.length === 0) return new Map();
  const { rows } = await sql<Cast & { story: string }>`
    with told as (select story, article from members where story in ${oneOf(stories)}),
    speaking as (select distinct article, speaker from statements where article in (select article from told) and speaker is not null),
    named as (
      select story, actor, count(*) + count(speaker) as points
      from told join appearances on appearances.article = told.article
      left join speaking on speaking.article = told.article and speaker = actor
      where actor not like 'place:%' group by story, actor),
    ranked as (
      select story, actors.id, name,
        row_number() over (partition by story order by points desc, ${rank}, articles, actors.id) as place
      from named join actors on actors.id = actor)
    select story, id, name from ranked where place <= ${mostActors} order by story, place`.execute(db);
  return byStory(rows, ({ id, name }) => ({ id, name }));
}

/** The names of stories' outlets in the order in which they first came, by story. */
export async function storyOutlets(db: Db, stories: readonly string[]): Promise<Map<string, string[]>> {
  if (stories.length === 0) return new Map();
  const { rows } = await sql<{ story: string; outlet: string }>`
    select story, outlet from (
      select story, outlet, row_number() over (partition by story order by min(seq)) as place
      from members join articles on articles.id = members.article
      where story in ${oneOf(stories)} and outlet is not null group by story, outlet) as ranked
    where place <= ${mostOutlets} order by story, place`.execute(db);
  return byStory(rows, ({ outlet }) => outlet);
}

const byStory = <Found extends { readonly story: string }, Given>(
  rows: readonly Found[],
  give: (row: Found) => Given,
): Map<string, Given[]> =>
  new Map([...Map.groupBy(rows, ({ story }) => story)].map(([story, found]) => [story, found.map(give)]));
