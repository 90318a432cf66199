import type { Kysely } from "kysely";
import type { StoryProfile } from "../core/story/profile.ts";
import type { KeptBackground } from "./background.ts";
import { oneOf } from "./lists.ts";
import type { Schema } from "./schema.ts";

/** The profiles of articles, of those that are stored, in any order. */
export async function readProfiles(
  db: Kysely<Schema>,
  articles: readonly string[],
  { profiles: known }: KeptBackground,
): Promise<StoryProfile[]> {
  const missing: string[] = [];
  const found = articles.flatMap((article) => known.get(article) ?? (missing.push(article), []));
  if (missing.length === 0) return found;
  const read = await loadProfiles(db, missing);
  for (const profile of read) known.set(profile.id, profile);
  return [...found, ...read];
}

/** The same, from the store alone. */
export async function loadProfiles(db: Kysely<Schema>, articles: readonly string[]): Promise<StoryProfile[]> {
  const rows = await db.selectFrom("profiles").select("body").where("article", "in", oneOf(articles)).execute();
  return rows.map(({ body }) => JSON.parse(body) as StoryProfile);
}
