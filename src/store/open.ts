import { sql, type Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Dialect } from "./dialects/dialect.ts";
import { migrations } from "./migrations.ts";
import type { Schema } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** Where a store is: a file of this machine, or a database of a server. */
export type StorePlace = { readonly file: string } | { readonly database: string };

/** An open store. */
export interface Store {
  readonly place: string;
  readonly dialect: Dialect;
  readonly db: Kysely<Schema>;
  /** Runs queries that only together make sense; what fails leaves nothing behind. */
  readonly write: <Result>(work: (db: Kysely<Schema>) => Promise<Result>) => Promise<Result>;
  /** Runs queries that change nothing. */
  readonly read: <Result>(work: (db: Kysely<Schema>) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Opens a store, which is made or brought up to date if need be. Throws a `StoreError` that says what to do. */
export async function openStore(at: StorePlace): Promise<Store> {
  const place = "file" in at ? at.file : hidePassword(at.database);
  const dialect = await loadDialect(at);
  const explained = explainer(`store ${place}`, dialect);
  const db = await explained(async () => connect(at));
  try {
    await explained(() => migrate(db, dialect, place));
  } catch (error) {
    await db.destroy().catch(() => {});
    throw error;
  }
  return {
    place,
    dialect,
    db,
    write: (work) => explained(() => db.transaction().execute(work)),
    read: (work) => explained(() => work(db)),
    close: () => db.destroy(),
  };
}

async function loadDialect(at: StorePlace): Promise<Dialect> {
  if ("file" in at) return (await import("./dialects/sqlite.ts")).sqlite;
  return (await import("./dialects/postgres.ts")).postgres;
}

async function connect(at: StorePlace): Promise<Kysely<Schema>> {
  if ("file" in at) return (await import("./dialects/sqlite.ts")).openSqlite(at.file);
  return (await import("./dialects/postgres.ts")).openPostgres(at.database);
}

/** Runs work on a store, or what else is in a database; what the user can mend is thrown as a `StoreError`. */
export const explainer =
  (place: string, dialect: Dialect) =>
  async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof StoreError ? null : dialect.explain(error);
      if (reason === null) throw error;
      const trouble = dialect.isBusy(error) ? "busy" : "failed";
      throw new StoreError(`${place}: ${reason}`, { cause: error, trouble });
    }
  };

/** Takes the steps that are missing; a store that has them all is only read, for another program may be writing to it. */
async function migrate(db: Kysely<Schema>, dialect: Dialect, place: string): Promise<void> {
  const taken = await takenSteps(db);
  refuseNewer(taken, dialect, place);
  if (taken.length === migrations.length) return;
  const steps = Object.fromEntries(migrations.map(([name, step]) => [name, { up: step(dialect) }]));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => steps } }).migrateToLatest();
  if (error) throw error;
}

/** The names of the steps that a store has taken; none where it is new. */
async function takenSteps(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** A store that a newer program has changed is left as it is. */
function refuseNewer(taken: readonly string[], dialect: Dialect, place: string): void {
  const known = new Set(migrations.map(([name]) => name));
  const newer = taken.filter((name) => !known.has(name));
  if (newer.length === 0) return;
  throw new StoreError(
    `store ${place}: a newer readout has changed it (${newer.join(", ")}); update this program, or use another ${dialect.name === "sqlite" ? "--store" : "--database"}`,
  );
}

/** The address of a database without the password in it. */
export function hidePassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1:***@");
}
