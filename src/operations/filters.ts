import type { Kysely } from "kysely";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import { findActors } from "../store/actors.ts";
import type { Row, Schema } from "../store/schema.ts";

/** So many actors may be meant by one name. */
const mostActors = 20;

/** All whom a name may mean. */
export const actorsNamed = (db: Kysely<Schema>, name: string): Promise<Row<"actors">[]> =>
  findActors(db, name, mostActors);

/** Their ids; null where there is no name. */
export async function actorIds(db: Kysely<Schema>, name: string | undefined): Promise<string[] | null> {
  return name === undefined ? null : (await actorsNamed(db, name)).map(({ id }) => id);
}

/** Days since 1970 of dates of any precision. */
export const daysOf = (
  after: string | undefined,
  before: string | undefined,
): { readonly from: number | null; readonly to: number | null } => ({
  from: after === undefined ? null : firstDayOf(after),
  to: before === undefined ? null : lastDayOf(before),
});
