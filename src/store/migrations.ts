import { sql, type Kysely } from "kysely";
import type { Dialect } from "./dialects/dialect.ts";
import type { Schema } from "./schema.ts";

/** A step from one shape of the store to the next. */
type Step = (dialect: Dialect) => (db: Kysely<Schema>) => Promise<void>;

/** Every table gets its rows' numbers from the database, in the order of arrival. */
const numbered = ({ name }: Dialect) =>
  sql.raw(name === "sqlite" ? "integer primary key autoincrement" : "bigserial primary key");

/** A number that may be large; in SQLite that of the row itself. */
const number = ({ name }: Dialect) => sql.raw(name === "sqlite" ? "integer" : "bigint");

/** Keeps narrow rows in the tree of their key; PostgreSQL has them beside it. */
const clustered = ({ name }: Dialect) => sql.raw(name === "sqlite" ? " without rowid" : "");

const createArticles: Step = (dialect) => async (db) => {
  const { bytes } = dialect;
  await sql`create table articles (
    seq ${numbered(dialect)}, id text not null unique, input text not null, url text, outlet text, title text,
    published text, day integer, words integer not null, body ${sql.raw(bytes)} not null)`.execute(db);
  await sql`create index articles_day on articles (day)`.execute(db);
  await sql`create table days (day integer primary key, first bigint not null, last bigint not null)`.execute(db);
  await sql`create table analyses (
    article text primary key references articles (id), engine text not null, body ${sql.raw(bytes)} not null)`.execute(
    db,
  );
  await sql`create table profiles (article text primary key references articles (id), body text not null)`.execute(db);
  await sql`create table keys (key text not null, day integer not null, article text not null, primary key (key, day${sql.raw(dialect.name === "sqlite" ? " desc" : "")}, article))${clustered(dialect)}`.execute(
    db,
  );
  await sql`create index keys_article on keys (article)`.execute(db);
  await sql`create table terms (term text primary key, articles integer not null)${clustered(dialect)}`.execute(db);
  await sql`create table tallies (name text primary key, value bigint not null)`.execute(db);
  await sql`create table stories (
    id text primary key, title text not null, articles integer not null, outlets integer not null,
    first_day integer not null, last_day integer not null, revision integer not null, latest bigint not null)`.execute(
    db,
  );
  await sql`create index stories_days on stories (last_day desc, latest desc)`.execute(db);
  await sql`create table members (article text primary key references articles (id), story text not null, day integer not null)${clustered(dialect)}`.execute(
    db,
  );
  await sql`create index members_story on members (story, day, article)`.execute(db);
};

const createFindings: Step = (dialect) => async (db) => {
  const { bytes } = dialect;
  await sql`create table statements (
    seq ${number(dialect)} primary key, id text not null unique, article text not null references articles (id), speaker text,
    speaker_name text not null, addressee text, channel text, form text not null, at text, content text not null)`.execute(
    db,
  );
  await sql`create index statements_article on statements (article)`.execute(db);
  await sql`create table actors (id text primary key, name text not null, plain text not null, articles integer not null)${clustered(dialect)}`.execute(
    db,
  );
  await sql`create index actors_plain on actors (plain)`.execute(db);
  await sql`create table name_parts (part text not null, actor text not null, primary key (part, actor))${clustered(dialect)}`.execute(
    db,
  );
  await sql`create table appearances (actor text not null, article text not null references articles (id),
    primary key (actor, article))${clustered(dialect)}`.execute(db);
  await sql`create index appearances_article on appearances (article)`.execute(db);
  await sql`create table ahead (article text not null references articles (id), first_day integer not null, last_day integer not null)`.execute(
    db,
  );
  await sql`create index ahead_days on ahead (last_day, first_day)`.execute(db);
  await sql`create index ahead_article on ahead (article)`.execute(db);
  await sql`create table dossiers (
    story text primary key, revision integer not null, engine text not null, disputed integer not null, body ${sql.raw(bytes)} not null)`.execute(
    db,
  );
  await sql`create table judgements (
    seq ${numbered(dialect)}, a text not null, b text not null, verdict text not null)`.execute(db);
  await sql`create index judgements_a on judgements (a)`.execute(db);
  await sql`create index judgements_b on judgements (b)`.execute(db);
  await dialect.prepareWords(db);
  await dialect.createWords(db, "articles");
  await dialect.createWords(db, "statements");
};

const createLatestTerms: Step = (dialect) => async (db) => {
  await sql`create table latest_terms (term text primary key, articles integer not null)${clustered(dialect)}`.execute(
    db,
  );
};

/** Those of analyses made before it have none until they are analysed anew. */
const addCues: Step = () => async (db) => {
  await sql`alter table statements add column cue text not null default ''`.execute(db);
  await sql`alter table statements add column cue_class text not null default ''`.execute(db);
};

/** All steps by name, oldest first. Add new ones at the end; never change or remove one. */
export const migrations: readonly (readonly [name: string, step: Step])[] = [
  ["0001-articles", createArticles],
  ["0002-findings", createFindings],
  ["0003-latest-terms", createLatestTerms],
  ["0004-cues", addCues],
];
