import { dayOf, isoDay, isoMonth, isoYear, mondayOf, monthOf, weekdayOf } from "./calendar.ts";
import type { Lean, TimeUnit, UnitDate, Weekday } from "../model/time-meaning.ts";
import { single, type Range } from "./range.ts";

/** [today], [last week], [this year]: the unit around a day, moved. */
export function unitRange({ unit, shift, bare }: UnitDate, today: number, lean: Lean): Range {
  const month = monthOf(isoDay(today));
  const months = (length: number, granularity: Range["granularity"]): Range => {
    const from = month - (month % length) + shift * length;
    return { from: isoMonth(from), to: isoMonth(from + length - 1), granularity };
  };
  const year = Math.floor(month / 12) + shift;
  const ranges: Record<TimeUnit, () => Range> = {
    second: () => single(isoDay(today), "day"),
    minute: () => single(isoDay(today), "day"),
    hour: () => single(isoDay(today), "day"),
    day: () => single(isoDay(today + shift), "day"),
    week: () => days(mondayOf(today) + 7 * shift, 7),
    weekend: () => days(saturdayOf(today, shift, bare ? lean : null), 2),
    fortnight: () => days(mondayOf(today) + 14 * shift, 14),
    month: () => months(1, "month"),
    quarter: () => months(3, "quarter"),
    half: () => months(6, "half"),
    year: () => single(isoYear(year), "year"),
    decade: () => years(Math.floor(month / 120) * 10 + 10 * shift, 10, "decade"),
    century: () => years(Math.floor((month / 12 - 1) / 100) * 100 + 1 + 100 * shift, 100, "century"),
  };
  return ranges[unit]();
}

const days = (from: number, length: number): Range => ({
  from: isoDay(from),
  to: isoDay(from + length - 1),
  granularity: "week",
});
const years = (from: number, length: number, granularity: Range["granularity"]): Range => ({
  from: isoYear(from),
  to: isoYear(from + length - 1),
  granularity,
});

/** The Saturday of [this weekend]; of [the weekend] the one before where the words look back on a weekday. */
function saturdayOf(today: number, shift: number, lean: Lean): number {
  const saturday = mondayOf(today) + 5;
  return saturday + 7 * (shift === 0 && lean === "past" && weekdayOf(today) < 6 ? -1 : shift);
}

/** [that Wednesday], [the following Friday]: in the week of another day, or the nearest one before or after it; null where that is no day. */
export function weekdayBeside({ weekday, which = 0 }: Weekday, { from }: Range): Range | null {
  if (from.length < 10) return null;
  const day = dayOf(from);
  if (which === 0) return single(isoDay(mondayOf(day) + weekday - 1), "day");
  const steps = ((which * (weekday - weekdayOf(day)) + 6 + 7) % 7) + 1;
  return single(isoDay(day + which * steps), "day");
}

/** [Wednesday]: the publication's own day or the nearest such day on the side that the words look to. */
export function weekdayRange({ weekday, which, weekShift }: Weekday, today: number, lean: Lean): Range {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (weekShift !== undefined) return single(isoDay(mondayOf(today) + 7 * weekShift + weekday - 1), "day");
  if (which === -1) return single(isoDay(today - (back || 7)), "day");
  if (which === 1) return single(isoDay(mondayOf(today) + 6 + weekday), "day");
  if (which === 0) return single(isoDay(mondayOf(today) + weekday - 1), "day");
  return single(isoDay(lean === "future" || lean === "present" ? today + ahead : today - back), "day");
}
