import type { Kysely } from "kysely";
import type { Dossier } from "../core/model/index.ts";
import { pack, unpack } from "./packed.ts";
import type { Row, Schema } from "./schema.ts";

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
  const { story, ...made } = stamp;
  const disputed = dossier.claims.filter(({ verdict }) => verdict === "disputed").length;
  const row = { ...made, disputed, body: pack(dossier) };
  await db
    .insertInto("dossiers")
    .values({ story, ...row })
    .onConflict((conflict) => conflict.column("story").doUpdateSet(row))
    .execute();
}

/** How many claims are disputed in the stories of which there is a dossier as they are now. */
export async function disputedClaims(
  db: Db,
  stories: readonly Pick<Row<"stories">, "id" | "revision">[],
): Promise<Map<string, number>> {
  if (stories.length === 0) return new Map();
  const revisions = new Map(stories.map(({ id, revision }) => [id, revision]));
  const rows = await db
    .selectFrom("dossiers")
    .select(["story", "revision", "disputed"])
    .where("story", "in", [...revisions.keys()])
    .execute();
  return new Map(
    rows
      .filter(({ story, revision }) => revisions.get(story) === revision)
      .map(({ story, disputed }) => [story, disputed]),
  );
}
