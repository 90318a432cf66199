import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types as pgTypes } from "pg";
import type { Schema } from "../schema.ts";
import type { Dialect } from "./dialect.ts";

/** int8 and count(*) come as text, for they may be larger than a number is exact; ours are not. */
const int8 = 20;

/** Connections of one program; a worker needs one to write and few to read. */
const mostConnections = 6;
const patience = 10_000;

/** What is no address at all; the driver would take it for the name of a host. */
const noAddress = "ERR_INVALID_URL";

/** Opens a store in a database of a PostgreSQL server. Throws where the address is none. */
export function openPostgres(url: string): Kysely<Schema> {
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw Object.assign(new Error(url), { code: noAddress });
  const types = {
    getTypeParser: ((oid: number, format: "text" | "binary") =>
      oid === int8 ? Number : pgTypes.getTypeParser(oid, format as "text")) as typeof pgTypes.getTypeParser,
  };
  const pool = new Pool({ connectionString: url, max: mostConnections, connectionTimeoutMillis: patience, types });
  // A connection that breaks while nobody uses it is replaced; the next query tells if there is none.
  pool.on("error", () => {});
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** English stems, and every word: without [the] and [who] a search for the band would find nothing. */
const config = sql.lit("readout_english");

/** Any number that no other use of the database locks by. */
const storyLock = 8_071_911;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, and those of Node's network. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "no PostgreSQL server answers there; start it, or correct the address",
  ENOTFOUND: "there is no such host; correct the address",
  ETIMEDOUT: "the server does not answer; check the network and the address",
  "28P01": "the password is wrong; correct it in the address",
  "28000": "the server lets nobody in under this name; correct the address",
  "3D000": "the server has no such database; create it (createdb), or correct the address",
  "42501": "this user may not do that; grant it the right to create tables and to write",
  "53100": "the server's disk is full; make room, then try again (nothing is damaged)",
  "25006": "the server lets this database only be read; use its primary server",
  "57P01": "the server has ended the connection; try again when it is back",
  "57P03": "the server is starting or stopping; try again in a moment",
  "55P03": "another program is writing to it; wait until it is done",
};

/** A server that starts, stops, is cut off or has its hands full may be back in a moment. */
const away = new Set(["ECONNREFUSED", "ETIMEDOUT", "57P01", "57P03", "55P03"]);

export const postgres: Dialect = {
  name: "postgres",
  bytes: "bytea",
  async prepareWords(db) {
    await sql`create text search dictionary readout_stem (template = snowball, language = english)`.execute(db);
    await sql`create text search configuration readout_english (copy = english)`.execute(db);
    await sql`alter text search configuration readout_english alter mapping replace english_stem with readout_stem`.execute(
      db,
    );
  },
  async createWords(db, of) {
    const table = sql.table(`${of}_words`);
    await sql`create table ${table} (seq bigint primary key, words tsvector not null)`.execute(db);
    await sql`create index ${sql.id(`${of}_words_words`)} on ${table} using gin (words)`.execute(db);
  },
  async addWords(db, of, rows) {
    if (rows.length === 0) return;
    const values = rows.map(
      ({ seq, text, marks }) =>
        sql`(${seq}, to_tsvector(${config}, ${text}) || array_to_tsvector(${[...marks]}::text[]))`,
    );
    await sql`insert into ${sql.table(`${of}_words`)} (seq, words) values ${sql.join(values)}`.execute(db);
  },
  async removeWords(db, of, seqs) {
    if (seqs.length > 0)
      await sql`delete from ${sql.table(`${of}_words`)} where seq in (${sql.join(seqs)})`.execute(db);
  },
  find(of, { words, marks }) {
    const table = sql.table(`${of}_words`);
    const queries = [
      ...words.map((each) => sql`phraseto_tsquery(${config}, ${each})`),
      ...marks.map((each) => sql`to_tsquery('simple', ${each.join(" | ")})`),
    ];
    const holds = sql<boolean>`${table}.words @@ (${sql.join(queries, sql` && `)})`;
    return { table, seq: sql<number>`${table}.seq`, holds };
  },
  async lockStories(db) {
    await sql`select pg_advisory_xact_lock(${storyLock})`.execute(db);
  },
  explain(error) {
    const code = codeOf(error);
    if (code === noAddress) return "this is no address of a database; write postgres://user:password@host:5432/name";
    return reasons[code] ?? null;
  },
  isBusy: (error) => away.has(codeOf(error)),
};

/** Errors of the connection that have no code are told by that of the server for the same. */
function codeOf(error: unknown): string {
  const { code = "", message } = error as Error & { code?: string };
  if (message === "Connection terminated unexpectedly") return "57P01";
  return message?.includes("timeout exceeded when trying to connect") ? "ETIMEDOUT" : code;
}
