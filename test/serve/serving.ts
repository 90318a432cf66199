import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { operations } from "../../src/operations/index.ts";
import { createApp } from "../../src/serve/app.ts";
import { usualLimits, type Means } from "../../src/serve/means.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { scratchFolder } from "../store/databases.ts";

const examples = [
  "harbour-post.html",
  "meridian-courier.txt",
  "newsroom-feed.jsonl",
  "north-gazette.rss.xml",
  "scraped-tamarind-herald.txt",
];

/** The articles of the examples as a browser would send them. */
export function exampleForm(names: readonly string[] = examples): FormData {
  const form = new FormData();
  for (const name of names)
    form.append("files", new File([readFileSync(join("examples/xi-calls-2026-02-04", name))], name));
  return form;
}

/** What an application of the tests is made of, on a store of its own; bugs that it reports are kept. */
export function startServing(others: Partial<Means> = {}) {
  const folder = scratchFolder();
  const bugs: unknown[] = [];
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ file: join(folder, "readout.db") });
  });
  afterAll(() => store.close());
  const app = (more: Partial<Means> = {}) =>
    createApp({
      store,
      operations,
      token: null,
      host: "127.0.0.1",
      allowPrivate: false,
      web: join(folder, "web"),
      limits: usualLimits,
      report: (bug) => bugs.push(bug),
      ...others,
      ...more,
    });
  return { app, bugs, folder, store: () => store };
}
