import type { Finder } from "./finder.ts";
import { ago } from "./finders/ago.ts";
import { anniversary } from "./finders/anniversary.ts";
import { bareUnit } from "./finders/bare-unit.ts";
import { century } from "./finders/century.ts";
import { clock } from "./finders/clock.ts";
import { dayAfter } from "./finders/day-after.ts";
import { dayPart } from "./finders/day-part.ts";
import { decade } from "./finders/decade.ts";
import { earlier } from "./finders/earlier.ts";
import { edge } from "./finders/edge.ts";
import { firstMonths } from "./finders/first-months.ts";
import { following } from "./finders/following.ts";
import { fullDate } from "./finders/full-date.ts";
import { half } from "./finders/half.ts";
import { holiday } from "./finders/holiday.ts";
import { inDistance } from "./finders/in-distance.ts";
import { joinedEdge } from "./finders/joined-edge.ts";
import { joinedLength } from "./finders/joined-length.ts";
import { length } from "./finders/length.ts";
import { monthDay } from "./finders/month-day.ts";
import { monthYear } from "./finders/month-year.ts";
import { month } from "./finders/month.ts";
import { nthWeek } from "./finders/nth-week.ts";
import { nthWeekday } from "./finders/nth-weekday.ts";
import { numericDate } from "./finders/numeric-date.ts";
import { overnight } from "./finders/overnight.ts";
import { quarter } from "./finders/quarter.ts";
import { relativeDay } from "./finders/relative-day.ts";
import { repeated } from "./finders/repeated.ts";
import { samePeriod } from "./finders/same-period.ts";
import { season } from "./finders/season.ts";
import { spelledYear } from "./finders/spelled-year.ts";
import { stretch } from "./finders/stretch.ts";
import { thisMorning } from "./finders/this-morning.ts";
import { unit } from "./finders/unit.ts";
import { vagueStretch } from "./finders/vague-stretch.ts";
import { vague } from "./finders/vague.ts";
import { weekday } from "./finders/weekday.ts";
import { weekend } from "./finders/weekend.ts";
import { within } from "./finders/within.ts";
import { yearEnd } from "./finders/year-end.ts";
import { year } from "./finders/year.ts";

/** Of readings of the same words by two finders, the one that stands first here is kept. */
export const finders: readonly Finder[] = [
  numericDate,
  fullDate,
  monthDay,
  monthYear,
  nthWeekday,
  nthWeek,
  month,
  weekday,
  holiday,
  relativeDay,
  dayAfter,
  thisMorning,
  overnight,
  dayPart,
  clock,
  year,
  decade,
  century,
  spelledYear,
  unit,
  weekend,
  bareUnit,
  ago,
  earlier,
  following,
  samePeriod,
  anniversary,
  stretch,
  vagueStretch,
  within,
  inDistance,
  half,
  quarter,
  firstMonths,
  season,
  yearEnd,
  joinedEdge,
  edge,
  repeated,
  length,
  joinedLength,
  vague,
];
