import type { UpcomingEntry } from "../../../core/model/stored.ts";
import { withQuery, type Query } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import { usePages } from "../../api/use-pages.ts";
import { Empty } from "../../parts/empty.tsx";
import { FilterField } from "../parts/filter-field.tsx";
import { fullDay } from "../parts/full-day.ts";
import { PagesShown } from "../parts/pages-shown.tsx";
import { monthText, shiftDayByMonths, todayHere } from "./days.ts";
import { Entries } from "./entries.tsx";
import { EntryFilters } from "./entry-filters.tsx";
import { filterEntries, groupByMonth } from "./placing.ts";

/** All that is announced from today on, or between the days that the address names, month by month. */
export function ListView({ query }: { readonly query: Query }) {
  const { after, before } = query;
  const upcoming = usePages("upcoming", [], { after, before, limit: 200 });
  return (
    <>
      <EntryFilters entries={upcoming.pages.flatMap(({ body }) => body)} names={["after", "before"]}>
        <FilterField label="From" name="after" type="date" value={fullDay(after, "first")} />
        <FilterField label="To" name="before" type="date" value={fullDay(before, "last")} />
      </EntryFilters>
      <PagesShown asked={upcoming}>{(bodies) => <Months entries={bodies.flat()} query={query} />}</PagesShown>
    </>
  );
}

function Months({ entries, query }: { readonly entries: readonly UpcomingEntry[]; readonly query: Query }) {
  const shown = filterEntries(entries, query);
  if (shown.length === 0) return entries.length > 0 ? <NothingFits /> : <NothingAhead query={query} />;
  return (
    <>
      {groupByMonth(shown).map(([month, group]) => (
        <section key={month} class="coming-month" aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`}>{month.length === 4 ? `Some time in ${month}` : monthText(month)}</h2>
          <Entries entries={group} />
        </section>
      ))}
    </>
  );
}

const NothingFits = () => (
  <Empty title="Nothing fits">
    <p>Clear the filters to see what is announced.</p>
  </Empty>
);

/** So many months back is looked where nothing is ahead. */
const back = -24;

function NothingAhead({ query }: { readonly query: Query }) {
  const { address } = useNavigation();
  const earlier = shiftDayByMonths(todayHere(), back);
  return (
    <Empty
      title={
        query["after"] || query["before"] ? "Nothing is announced for these days" : "Nothing is announced from today on"
      }
    >
      <p class="coming-way">
        <Link class="button" to={withQuery(address, { after: earlier, before: todayHere() })}>
          What was announced in the two years before today
        </Link>
      </p>
    </Empty>
  );
}
