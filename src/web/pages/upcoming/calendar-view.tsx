import type { UpcomingEntry } from "../../../core/model/stored.ts";
import { withQuery, type Query } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import { usePages } from "../../api/use-pages.ts";
import { PagesShown } from "../parts/pages-shown.tsx";
import { dayText, lastDayIn, monthText, shiftMonth, todayHere } from "./days.ts";
import { Entries } from "./entries.tsx";
import { EntryFilters } from "./entry-filters.tsx";
import { MonthGrid } from "./month-grid.tsx";
import { filterEntries, isOnDays, isWithin } from "./placing.ts";

const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A month with what is announced for it; a day that is chosen shows its own. */
export function CalendarView({ query }: { readonly query: Query }) {
  const today = todayHere();
  const month = monthPattern.test(query["month"] ?? "") ? query["month"]! : today.slice(0, 7);
  const asked = { after: `${month}-01`, before: lastDayIn(month), limit: 500 };
  const upcoming = usePages("upcoming", [], asked);
  const entries = upcoming.pages.flatMap(({ body }) => body);
  const day = dayPattern.test(query["day"] ?? "") ? query["day"]! : null;
  return (
    <>
      <EntryFilters entries={entries} />
      <MonthHead month={month} today={today} />
      <PagesShown asked={upcoming}>
        {(bodies) => <Month month={month} day={day} today={today} entries={filterEntries(bodies.flat(), query)} />}
      </PagesShown>
    </>
  );
}

function MonthHead({ month, today }: { readonly month: string; readonly today: string }) {
  const { address } = useNavigation();
  const to = (other: string) => withQuery(address, { month: other, day: "" });
  const [before, after, now] = [shiftMonth(month, -1), shiftMonth(month, 1), today.slice(0, 7)];
  return (
    <div class="coming-head">
      <h2 aria-live="polite">{monthText(month)}</h2>
      <div class="row no-print">
        <Link class="button" to={to(before)} aria-label={`Back to ${monthText(before)}`}>
          ‹
        </Link>
        <Link class="button" to={to(now)} aria-current={month === now ? "date" : undefined}>
          Today
        </Link>
        <Link class="button" to={to(after)} aria-label={`On to ${monthText(after)}`}>
          ›
        </Link>
      </div>
    </div>
  );
}

interface MonthProps {
  readonly month: string;
  readonly day: string | null;
  readonly today: string;
  readonly entries: readonly UpcomingEntry[];
}

function Month({ month, day, today, entries }: MonthProps) {
  const dated = entries.filter(isOnDays);
  const someDay = entries.filter((entry) => !isOnDays(entry));
  const chosen = day === null ? dated : dated.filter((entry) => isWithin(entry, day, day));
  return (
    <div class="coming-columns">
      <MonthGrid month={month} day={day} today={today} entries={dated} />
      <div class="coming-beside">
        <section aria-labelledby="coming-chosen">
          <h3 id="coming-chosen">{day === null ? `On a day of ${monthText(month)}` : dayText(day)}</h3>
          {chosen.length > 0 ? (
            <Entries entries={chosen} />
          ) : (
            <p class="soft">Nothing is announced for {day === null ? "a certain day" : "this day"}.</p>
          )}
        </section>
        {someDay.length > 0 && (
          <section aria-labelledby="coming-some-day">
            <h3 id="coming-some-day">Some day in {monthText(month)}, or beyond it</h3>
            <Entries entries={someDay} />
          </section>
        )}
      </div>
    </div>
  );
}
