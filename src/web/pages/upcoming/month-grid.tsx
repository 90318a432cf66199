import { useEffect, useRef } from "preact/hooks";
import type { UpcomingEntry } from "../../../core/model/stored.ts";
import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { dayText, monthText, shiftDay, shiftDayByMonths, weekdayOf, weeksOf } from "./days.ts";
import { isWithin, placeBars, type Bar } from "./placing.ts";
import "./month-grid.css";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface Props {
  readonly month: string;
  /** The day that is chosen. */
  readonly day: string | null;
  readonly today: string;
  /** Those on known days. */
  readonly entries: readonly UpcomingEntry[];
}

/** A month as a grid: arrows move by days and weeks, Home and End in the week, Page Up and Page Down by months; Enter chooses a day. */
export function MonthGrid({ month, day, today, entries }: Props) {
  const { focus, onKeyDown, table } = useDays(month, day, today);
  return (
    <table ref={table} class="month" role="grid" aria-label={monthText(month)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col" abbr={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => {
          const bars = placeBars(entries, week);
          return (
            <tr key={week[0]}>
              {week.map((each, at) => (
                <DayCell
                  key={each}
                  day={each}
                  kind={{ isOther: !each.startsWith(month), isToday: each === today, isChosen: each === day }}
                  isStop={each === focus}
                  entries={entries.filter((entry) => isWithin(entry, each, each))}
                  bars={bars.filter(({ start }) => start === at)}
                />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly day: string;
  readonly kind: { readonly isOther: boolean; readonly isToday: boolean; readonly isChosen: boolean };
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly entries: readonly UpcomingEntry[];
  /** Those that begin here. */
  readonly bars: readonly Bar[];
}

/** So many lines of a day are shown; that there are more is told. */
const lines = 3;

function DayCell({ day, kind: { isOther, isToday, isChosen }, isStop, entries, bars }: CellProps) {
  const { address, go } = useNavigation();
  const told = entries.map(({ what, status }) => `${what}, ${status}`).join("; ");
  const state = [isOther && "month-other", isToday && "month-today"].filter(Boolean).join(" ");
  return (
    <td
      class={`month-day ${state}`}
      tabIndex={isStop ? 0 : -1}
      data-day={day}
      aria-selected={isChosen}
      aria-current={isToday ? "date" : undefined}
      aria-label={`${dayText(day)}${isToday ? ", today" : ""}${told && `: ${told}`}`}
      data-hint={told.replaceAll("; ", "\n") || undefined}
      onClick={() => go(withQuery(address, { day: isChosen ? "" : day }), { replace: true })}
    >
      <span class="month-number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {bars
        .filter(({ line }) => line < lines)
        .map((bar) => (
          <BarShown key={bar.entry.id} bar={bar} />
        ))}
      {entries.length > lines && (
        <span class="month-more" aria-hidden="true">
          +{entries.length - lines}
        </span>
      )}
    </td>
  );
}

function BarShown({ bar: { entry, length, line, isFromBefore, goesOn } }: { readonly bar: Bar }) {
  const ends = [isFromBefore && "month-from-before", goesOn && "month-goes-on"].filter(Boolean).join(" ");
  return (
    <span
      class={`month-bar month-line-${line} ${ends}`}
      style={{ width: `calc(${length * 100}% - 4px)` }}
      aria-hidden="true"
    >
      {entry.what}
    </span>
  );
}

/** How far keys move from a day. */
const moves: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => shiftDay(day, -1),
  ArrowRight: (day) => shiftDay(day, 1),
  ArrowUp: (day) => shiftDay(day, -7),
  ArrowDown: (day) => shiftDay(day, 7),
  Home: (day) => shiftDay(day, -weekdayOf(day)),
  End: (day) => shiftDay(day, 6 - weekdayOf(day)),
  PageUp: (day) => shiftDayByMonths(day, -1),
  PageDown: (day) => shiftDayByMonths(day, 1),
};

/** Moves the focus between days; one that leaves the month takes the page to the other. */
function useDays(month: string, day: string | null, today: string) {
  const { address, go } = useNavigation();
  const table = useRef<HTMLTableElement>(null);
  const sought = useRef<string | null>(null);
  const focus = day?.startsWith(month) ? day : today.startsWith(month) ? today : `${month}-01`;
  const focusOn = (to: string): boolean => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-day="${to}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  };
  useEffect(() => {
    if (sought.current && focusOn(sought.current)) sought.current = null;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? event.target.dataset["day"] : undefined;
    if (!from) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      (event.target as HTMLElement).click();
      return;
    }
    const to = moves[event.key]?.(from);
    if (!to) return;
    event.preventDefault();
    if (to.startsWith(month)) focusOn(to);
    else {
      sought.current = to;
      go(withQuery(address, { month: to.slice(0, 7), day: "" }), { replace: true });
    }
  };
  return { table, focus, onKeyDown };
}
