import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { build } from "vite";
import { operations } from "../../src/operations/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { listen, type Listening } from "../../src/serve/listen.ts";
import { usualLimits } from "../../src/serve/means.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { scratchFolder } from "../store/databases.ts";

/** The server with the application as it is now, on a store of its own and a free port. */
export function usePlaceServer(): { readonly address: () => string } {
  const folder = scratchFolder();
  const web = join(folder, "web");
  let store: Store;
  let listening: Listening;
  beforeAll(async () => {
    await build({ logLevel: "silent", build: { outDir: web } });
    store = await openStore({ file: join(folder, "readout.db") });
    const [host, limits] = ["127.0.0.1", { ...usualLimits, burst: 10_000 }];
    const means = { store, operations, token: null, host, allowPrivate: false, web, limits, report: console.error };
    listening = await listen(createApp(means).fetch, { host, port: 0 });
  }, 60_000);
  afterAll(async () => {
    await listening.close();
    await store.close();
  });
  return { address: () => listening.address };
}
