import type { Kysely } from "kysely";
import { firstDayOf, lastDayOf } from "../core/times/calendar.ts";
import { findActors } from "../store/actors.ts";
import type { Schema } from "../store/schema.ts";

/** So many actors may be meant by one name. */
const mostActors = 20;

/** The ids of all whom a name may mean; null where there is no name. */
export async function actorIds(db: Kysely<Schema>, name: string | undefined): Promise<string[] | null> {
  if (name === undefined) return null;
  return (await findActors(db, name, mostActors)).map(({ id }) => id);
}

/** Days since 1970 of dates of any precision. */
export const daysOf = (
  after: string | undefined,
  before: string | undefined,
): { readonly from: number | null; readonly to: number | null } => ({
  from: after === undefined ? null : firstDayOf(after),
  to: before === undefined ? null : lastDayOf(before),
});
