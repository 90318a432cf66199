import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

type Holder = Tables["holders"][number];
type Term = Holder["terms"][number];

/** An office and the id of the actor that it leads. */
export interface HeldOffice {
  readonly office: string;
  readonly of: string;
}

const byOffice = Map.groupBy(lexicon.holders, ({ of }) => of);
const byName = Map.groupBy(lexicon.holders, ({ name }) => name);

/** Behind every day, hour and minute that a date's prefix leaves open. */
const endOf = (date: string): string => `${date}~`;

/** Whether all of a date, given as an ISO prefix, lies inside a term; not on the days on which it began or ended. */
const covers = ({ from, to, seen = "" }: Term, date: string): boolean =>
  date.slice(0, from.length) > from &&
  (to === undefined ? endOf(date) <= endOf(seen) || date.startsWith(seen) : endOf(date) < to);

const heldOn =
  (date: string) =>
  ({ terms }: Holder): boolean =>
    terms.some((term) => covers(term, date));

/** The one who led a state or an organisation on a date, as a last resort where the text does not tell: [state:DEU, 2019-03] Angela Merkel. */
export function holderOf(actor: string, date: string): string | null {
  const holders = (byOffice.get(actor) ?? []).filter(heldOn(date));
  return holders.length === 1 ? holders[0]!.name : null;
}

/** What somebody led on a date: [Angela Merkel, 2019-03] chancellor of state:DEU; null where nothing, or not known for the date. */
export function officeOf(name: string, date: string): HeldOffice | null {
  const offices = (byName.get(name) ?? []).filter(heldOn(date));
  return offices.length === 1 ? { office: offices[0]!.office, of: offices[0]!.of } : null;
}
