import { sql, type RawBuilder } from "kysely";

/** Words or ids as one value, so that one prepared statement serves lists of any length. */
const asObject = (values: readonly string[]): string =>
  `{${Array.from(new Set(values), (value) => `${JSON.stringify(value)}:0`).join(",")}}`;

/** The rows of a list, each value once, in the column `key`: to stand after `from`. */
export const rowsOf = (values: readonly string[]): RawBuilder<unknown> => sql`json_each(${asObject(values)})`;

/** A list to stand after `in`. */
export const oneOf = (values: readonly string[]): RawBuilder<string> =>
  sql<string>`(select key from ${rowsOf(values)})`;
