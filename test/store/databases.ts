import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { StorePlace } from "../../src/store/open.ts";
import { startPostgres, type PostgresServer } from "./postgres-server.ts";

/** A kind of database with a way to get a new, empty place for a store. */
export interface Database {
  readonly name: string;
  readonly newPlace: () => Promise<StorePlace>;
}

/** A folder that goes away with the tests of a file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
  // The server refuses to run as root and takes another user, who must come to its folder.
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** SQLite in a scratch folder, and a PostgreSQL server of the tests' own. */
export function databases(): readonly Database[] {
  const folder = scratchFolder();
  const server = startServer(folder);
  let count = 0;
  return [
    { name: "SQLite", newPlace: async () => ({ file: join(folder, `${++count}-readout`, "readout.db") }) },
    { name: "PostgreSQL", newPlace: async () => ({ database: await server.newDatabase(`readout${++count}`) }) },
  ];
}

/** A server of the tests' own; its first start takes some seconds. */
export function startServer(folder: string): Pick<PostgresServer, "newDatabase"> {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(folder);
  }, 60_000);
  afterAll(() => server.stop());
  return { newDatabase: (name) => server.newDatabase(name) };
}
