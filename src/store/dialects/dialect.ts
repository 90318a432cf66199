import type { Kysely, RawBuilder } from "kysely";
import type { Mark } from "../marks.ts";
import type { Schema } from "../schema.ts";

/** A text to find words in, by the number of its row. */
export interface Words {
  readonly seq: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What has an index of its words. */
export type Indexed = "articles" | "statements";

/** What a text must have, all of it and at least one thing. */
export interface Wanted {
  /** Each is one word or a phrase. */
  readonly words: readonly string[];
  /** Of each of these lists one. */
  readonly marks: readonly (readonly Mark[])[];
}

/** What a query takes from the index of words. */
export interface Found {
  /** The index, to stand after `from`. */
  readonly table: RawBuilder<unknown>;
  /** The number of a row; by this the database gives the newest rows without looking at all. */
  readonly seq: RawBuilder<number>;
  readonly holds: RawBuilder<boolean>;
}

/** The few places where the databases differ. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** The type of a column that holds bytes. */
  readonly bytes: "blob" | "bytea";
  /** Makes what indexes of words need. */
  prepareWords(db: Kysely<Schema>): Promise<void>;
  /** Makes an index of words. */
  createWords(db: Kysely<Schema>, of: Indexed): Promise<void>;
  addWords(db: Kysely<Schema>, of: Indexed, rows: readonly Words[]): Promise<void>;
  removeWords(db: Kysely<Schema>, of: Indexed, seqs: readonly number[]): Promise<void>;
  /** The rows that hold all that is wanted. */
  find(of: Indexed, wanted: Wanted): Found;
  /** Lets no other program place articles until the transaction ends. */
  lockStories(db: Kysely<Schema>): Promise<void>;
  /** What went wrong, in words for the user; null for what is a bug. */
  explain(error: unknown): string | null;
  /** Whether it may well work later, with nothing mended. */
  isBusy(error: unknown): boolean;
}
