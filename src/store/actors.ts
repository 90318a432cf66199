import { sql, type Kysely } from "kysely";
import type { Row, Schema } from "./schema.ts";

/**
 * Actors whom words may mean, those named most first: by id, or by name; of people, who are told by parts of their names, also all whose names
 * have these words.
 */
export async function findActors(db: Kysely<Schema>, words: string, limit: number): Promise<Row<"actors">[]> {
  const wanted = words.toLowerCase();
  const all = db
    .selectFrom("actors")
    .selectAll()
    .where("articles", ">", 0)
    .orderBy("articles", "desc")
    .orderBy("id")
    .limit(limit);
  const exact = await all.where((is) => is.or([is("id", "=", words), is(sql`lower(name)`, "=", wanted)])).execute();
  if (exact.some(({ id }) => id === words || !id.startsWith("person:"))) return exact;
  const part = `% ${wanted.replaceAll(/[\\%_]/g, "\\$&")} %`;
  return all.where(sql<boolean>`' ' || lower(name) || ' ' like ${part} escape '\\'`).execute();
}
