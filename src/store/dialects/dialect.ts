import type { Kysely, RawBuilder } from "kysely";
import type { Schema } from "../schema.ts";

/** A text to find words in, by the number of its row. */
export interface Words {
  readonly seq: number;
  readonly text: string;
}

/** What has an index of its words. */
export type Indexed = "articles" | "statements";

/** Words that must all stand in a text; each is one word or a phrase. */
export type Wanted = readonly string[];

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
  /** Whether the row with the number in `seq` holds all that is wanted. */
  holds(of: Indexed, seq: RawBuilder<unknown>, wanted: Wanted): RawBuilder<boolean>;
  /** Lets no other program place articles until the transaction ends. */
  lockStories(db: Kysely<Schema>): Promise<void>;
  /** What went wrong, in words for the user; null for what is a bug. */
  explain(error: unknown): string | null;
}
