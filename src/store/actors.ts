import { sql, type Kysely } from "kysely";
import type { Row, Schema } from "./schema.ts";

/** The words of a name in lower case, by which it is found. */
export const partsOf = (plain: string): string[] => [...new Set(plain.split(" "))];

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
  const exact = await all.where((is) => is.or([is("id", "=", words), is("plain", "=", wanted)])).execute();
  if (exact.some(({ id }) => id === words || !id.startsWith("person:"))) return exact;
  const named = db.selectFrom("name_parts").select("actor").where("part", "=", rarestOf(wanted));
  const part = `% ${wanted.replaceAll(/[\\%_]/g, "\\$&")} %`;
  return all
    .where("id", "in", named)
    .where(sql<boolean>`' ' || plain || ' ' like ${part} escape '\\'`)
    .execute();
}

/** The longest word of a name: short ones are in many. */
const rarestOf = (plain: string): string =>
  partsOf(plain).reduce((one, other) => (other.length > one.length ? other : one));
