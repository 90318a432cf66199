import type { Kysely } from "kysely";
import type { Background } from "../core/story/background.ts";
import type { StoryProfile } from "../core/story/profile.ts";
import { oneOf } from "./lists.ts";
import type { Schema } from "./schema.ts";

/** Profiles kept in memory, about 15 kB each: as many as clustering remembers the weights of. */
const mostKept = 4000;

/** Those that were read last, by the background that they are weighed with: what is remembered for a profile is remembered for the object. */
const kept = new WeakMap<Background, Map<string, StoryProfile>>();

/** The profiles of articles, of those that are stored, in any order. */
export async function readProfiles(
  db: Kysely<Schema>,
  articles: readonly string[],
  background: Background,
): Promise<StoryProfile[]> {
  const known = kept.get(background) ?? new Map<string, StoryProfile>();
  kept.set(background, known);
  const found = articles.flatMap((article) => known.get(article) ?? []);
  const missing = articles.filter((article) => !known.has(article));
  if (missing.length > 0) found.push(...(await loadProfiles(db, missing)));
  for (const profile of found) {
    known.delete(profile.id);
    known.set(profile.id, profile);
  }
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return found;
}

async function loadProfiles(db: Kysely<Schema>, articles: readonly string[]): Promise<StoryProfile[]> {
  const rows = await db.selectFrom("profiles").select("body").where("article", "in", oneOf(articles)).execute();
  return rows.map(({ body }) => JSON.parse(body) as StoryProfile);
}
