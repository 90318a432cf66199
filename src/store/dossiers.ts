import type { Kysely } from "kysely";
import type { Dossier } from "../core/model/index.ts";
import { pack, unpack } from "./packed.ts";
import type { Schema } from "./schema.ts";

type Db = Kysely<Schema>;

/** What a dossier was made of: a story at a revision, by an engine. */
export interface Stamp {
  readonly story: string;
  readonly revision: number;
  readonly engine: string;
}

/** The stored dossier with this stamp; undefined where there is none or an older one. */
export async function loadDossier(db: Db, { story, revision, engine }: Stamp): Promise<Dossier | undefined> {
  const row = await db
    .selectFrom("dossiers")
    .select("body")
    .where("story", "=", story)
    .where("revision", "=", revision)
    .where("engine", "=", engine)
    .executeTakeFirst();
  return row && unpack<Dossier>(row.body);
}

/** Stores a dossier in the place of the story's older one. */
export async function saveDossier(db: Db, stamp: Stamp, dossier: Dossier): Promise<void> {
  const row = { ...stamp, body: pack(dossier) };
  const { story: _, ...rest } = row;
  await db
    .insertInto("dossiers")
    .values(row)
    .onConflict((conflict) => conflict.column("story").doUpdateSet(rest))
    .execute();
}
