import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { inventStory } from "../../bench/stories/story.ts";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/core/extract/analyse.ts";
import { backgrounds } from "../../src/store/background.ts";
import { toEntry } from "../../src/store/entry.ts";
import { ingestEntries } from "../../src/store/ingest.ts";
import { openStore, type Store } from "../../src/store/open.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { scratchFolder, startServer } from "./databases.ts";

const folder = scratchFolder();
const server = startServer(folder);

/** The message of what opening or using a store throws. */
async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("nothing was thrown"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as Error).message;
}

const entries = inventStory(3).map((article) => toEntry(analyse(article)));
const put = (store: Store) => ingestEntries(store, entries, { engine: "test", background: backgrounds(undefined) });
const countArticles = async (store: Store) =>
  (await store.read((db) => db.selectFrom("articles").select("id").execute())).length;

describe("a file", () => {
  test("that is no store is left as it is", async () => {
    const file = join(folder, "letter.db");
    writeFileSync(file, "Dear reader, ".repeat(100));
    expect(await messageOf(openStore({ file }))).toBe(
      `store ${file}: the file is no store of readout; use another --store`,
    );
    expect(readFileSync(file, "utf8")).toBe("Dear reader, ".repeat(100));
  });

  test("in a folder of a folder that is not there", async () => {
    const file = join(folder, "none", "of", "these.db");
    expect(await messageOf(openStore({ file }))).toContain(
      "the folder that it should be in is not there; make it first",
    );
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("whose path goes through a file", async () => {
    writeFileSync(join(folder, "plain"), "");
    expect(await messageOf(openStore({ file: join(folder, "plain", "in.db") }))).toMatch(
      /a file, not a folder|cannot be opened/,
    );
  });

  test("in a place that may only be read", async () => {
    expect(await messageOf(openStore({ file: "/proc/readout.db" }))).toMatch(
      /cannot be opened|may only be read|not there/,
    );
    const locked = join(folder, "locked");
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    // Root may write everywhere.
    if (process.getuid?.() === 0) return;
    expect(await messageOf(openStore({ file: join(locked, "readout.db") }))).toMatch(
      /may only be read|cannot be opened/,
    );
  });

  test("on a disk that fills up keeps what it has, and goes on when there is room", async () => {
    const file = join(folder, "full.db");
    const store = await openStore({ file });
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
    const setLimit = (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(store.db);
    await setLimit(pages.rows[0]!.page_count + 2);
    expect(await messageOf(put(store))).toBe(
      `store ${file}: the disk is full; make room, then try again (nothing is damaged)`,
    );
    expect(await countArticles(store)).toBe(0);
    await setLimit(1_000_000);
    await put(store);
    expect(await countArticles(store)).toBe(entries.length);
    await store.close();
  });

  test("that another program writes to is waited for, and then named", { timeout: 30_000 }, async () => {
    const file = join(folder, "busy.db");
    const store = await openStore({ file });
    const other = new DatabaseSync(file);
    other.exec("begin immediate");
    expect(await messageOf(put(store))).toContain("another program is writing to it; wait until it is done");
    const reader = await openStore({ file });
    expect(await countArticles(reader)).toBe(0);
    await reader.close();
    expect(await countArticles(store)).toBe(0);
    other.exec("rollback");
    other.close();
    await put(store);
    expect(await countArticles(store)).toBe(entries.length);
    await store.close();
  });

  test("that a newer program has changed is left as it is", async () => {
    const file = join(folder, "newer.db");
    const store = await openStore({ file });
    await sql`insert into kysely_migration (name, timestamp) values ('0999-later', '2040-01-01')`.execute(store.db);
    await store.close();
    const before = statSync(file).mtimeMs;
    expect(await messageOf(openStore({ file }))).toBe(
      `store ${file}: a newer readout has changed it (0999-later); update this program, or use another --store`,
    );
    expect(statSync(file).mtimeMs).toBe(before);
  });
});

describe("a database", () => {
  test.each([
    [
      "postgres://nobody:secret@127.0.0.1:1/none",
      "no PostgreSQL server answers there; start it, or correct the address",
    ],
    ["postgres://nobody:secret@no.such.host.invalid/none", "there is no such host; correct the address"],
    ["not an address", "this is no address of a database; write postgres://user:password@host:5432/name"],
    ["http://localhost/none", "this is no address of a database; write postgres://user:password@host:5432/name"],
  ])("%s", async (database, reason) => {
    const message = await messageOf(openStore({ database }));
    expect(message).toContain(reason);
    expect(message).not.toContain("secret");
  });

  test("that is not there, a wrong password, and a newer one", async () => {
    const database = await server.newDatabase("newer");
    expect(await messageOf(openStore({ database: database.replace("/newer", "/other") }))).toContain(
      "the server has no such database; create it (createdb), or correct the address",
    );
    expect(await messageOf(openStore({ database: database.replace(":readout@", ":wrong@") }))).toContain(
      "the password is wrong; correct it in the address",
    );
    const store = await openStore({ database });
    await sql`insert into kysely_migration (name, timestamp) values ('0999-later', '2040-01-01')`.execute(store.db);
    await store.close();
    expect(await messageOf(openStore({ database }))).toContain("a newer readout has changed it (0999-later)");
  });
});
