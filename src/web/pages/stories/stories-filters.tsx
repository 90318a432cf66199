import type { Query } from "../../address/address.ts";
import { FilterField } from "../parts/filter-field.tsx";
import { Filters } from "../parts/filters.tsx";
import { fullDay } from "../parts/full-day.ts";

/** What the address may say of which stories are shown; the server calls them the same. */
export const storiesFilters = ["actor", "outlet", "after", "before", "outlets"] as const;

export function StoriesFilters({ query }: { readonly query: Query }) {
  return (
    <Filters label="Filter the stories" names={storiesFilters}>
      <FilterField label="Who is named" name="actor" type="search" placeholder="a name" />
      <FilterField label="Outlet" name="outlet" type="search" placeholder="its whole name" />
      <FilterField label="Told on or after" name="after" type="date" value={fullDay(query["after"], "first")} />
      <FilterField label="Told on or before" name="before" type="date" value={fullDay(query["before"], "last")} />
      <FilterField label="Outlets, at least" name="outlets" type="number" min="1" placeholder="1" />
    </Filters>
  );
}
