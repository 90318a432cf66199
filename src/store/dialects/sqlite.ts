import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  Kysely,
  sql,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";
import type { Schema } from "../schema.ts";
import type { Dialect } from "./dialect.ts";

/** How long a program waits for another one that writes, in milliseconds. */
const patience = 10_000;
/** How long it waits without doing anything else: the writer may be another part of the same program. */
const standstill = 20;

/** Statements that are kept ready; an article's work needs about 25, and some of them once for each number of rows. */
const mostPrepared = 400;

const cacheKilobytes = 128_000;
/** Pages of the log (64 MB) that are put in their places at once: most are written again and again. */
const mostLogged = 16_000;

/** Opens a store in a file, which is made with its folder if it is not there; throws where the folder's own folder is not there. */
export function openSqlite(file: string): Kysely<Schema> {
  if (!existsSync(dirname(file))) mkdirSync(dirname(file));
  const database = new DatabaseSync(file, { timeout: patience });
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  database.exec(`pragma cache_size = -${cacheKilobytes}; pragma wal_autocheckpoint = ${mostLogged}`);
  // What a statement would undo is else written to a file, a page each that it changes.
  database.exec(`pragma temp_store = memory; pragma busy_timeout = ${standstill}`);
  return new Kysely<Schema>({
    dialect: {
      createDriver: () => new WritingDriver({ database: adapt(database) }),
      createAdapter: () => new TransactionalAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
  });
}

/** A transaction takes its turn to write when it begins: one that began to read could find that another has written since. */
class WritingDriver extends SqliteDriver {
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!isOver(error)) throw error;
    }
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one try after the other
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error;
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(standstill);
      }
    }
  }
}

/** After a full disk SQLite has rolled back by itself. */
const isOver = (error: unknown): boolean => /no transaction is active/.test((error as Error).message);

/** Changes of tables are undone with the transaction, too, so a migration is done whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const isBusy = (error: unknown): boolean => [5, 6].includes(codeOf(error));

/** node:sqlite as kysely wants it. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = prepared.get(text);
    if (known) return known;
    if (prepared.size >= mostPrepared) prepared.clear();
    const statement = adaptStatement(database.prepare(text));
    prepared.set(text, statement);
    return statement;
  };
  return { prepare, close: () => database.close() };
}

const adaptStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...(values as SQLInputValue[])),
  run: (values) => statement.run(...(values as SQLInputValue[])),
  iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
});

/** A word or a phrase as FTS5 reads it: quotation marks doubled, nothing else has a meaning. */
const quote = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** https://sqlite.org/rescode.html */
const reasons: Readonly<Record<number, string>> = {
  5: "another program is writing to it; wait until it is done, or use another --store",
  6: "another program is writing to it; wait until it is done, or use another --store",
  8: "it may only be read; use a --store in a folder that may be written to",
  10: "the disk does not answer as it should; check it, then try again",
  11: "the file is damaged; put back a copy of it, or use another --store",
  13: "the disk is full; make room, then try again (nothing is damaged)",
  14: "it cannot be opened; check that its folder may be written to, or use another --store",
  26: "the file is no store of readout; use another --store",
};
const mainCode = 0xff;
const codeOf = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & mainCode;

export const sqlite: Dialect = {
  name: "sqlite",
  bytes: "blob",
  async prepareWords() {},
  async createWords(db, of) {
    const options = sql.raw("content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'");
    await sql`create virtual table ${sql.table(`${of}_words`)} using fts5 (text, marks, ${options})`.execute(db);
  },
  async addWords(db, of, rows) {
    for (const { seq, text, marks } of rows)
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await sql`insert into ${sql.table(`${of}_words`)} (rowid, text, marks) values (${seq}, ${text}, ${marks.join(" ")})`.execute(
        db,
      );
  },
  async removeWords(db, of, seqs) {
    if (seqs.length > 0)
      await sql`delete from ${sql.table(`${of}_words`)} where rowid in (${sql.join(seqs)})`.execute(db);
  },
  find(of, { words, marks }) {
    const table = sql.table(`${of}_words`);
    const wanted = [
      ...words.map((each) => `text : ${quote(each)}`),
      ...marks.map((each) => `marks : (${each.map(quote).join(" OR ")})`),
    ];
    return { table, seq: sql<number>`${table}.rowid`, holds: sql<boolean>`${table} match ${wanted.join(" AND ")}` };
  },
  async lockStories() {},
  explain(error) {
    const { code } = error as Error & { code?: string };
    if (code === "ERR_SQLITE_ERROR") return reasons[codeOf(error)] ?? null;
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") return reasons[8]!;
    if (code === "ENOENT") return "the folder that it should be in is not there; make it first";
    return code === "ENOTDIR" ? "a part of its path is a file, not a folder; use another --store" : null;
  },
  isBusy,
};
