import type { TimeReference } from "../../model/time.ts";
import type { Lean, TimeReading } from "../../model/time-meaning.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { settleLengths } from "./refiners/settle-lengths.ts";
import { granularityOf } from "../../times/granularity.ts";
import { timexOf } from "../../times/timex.ts";
import { resolveInOrder, type Published, type Resolved } from "../../times/told.ts";
import { asSecondEnd, boundOf, isSecondEnd, mayBind, type Bounded } from "./bound.ts";
import { directionOf } from "./direction/direction.ts";
import { leanOf } from "./direction/lean.ts";
import { findAll, indexFinders } from "./find-all.ts";
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
import type { Finding } from "./finding.ts";
import { compareYears } from "./refiners/compare-years.ts";
import { dateAnniversaries } from "./refiners/date-anniversaries.ts";
import { dropFragments } from "./refiners/drop-fragments.ts";
import { dropOverlaps } from "./refiners/drop-overlaps.ts";
import { joinLengths } from "./refiners/join-lengths.ts";
import { joinNeighbours } from "./refiners/join-neighbours.ts";

type Refiner = (findings: readonly Finding[], text: ParsedText) => Finding[];

/** Of readings of the same words by two finders, the one that stands first here is kept. */
const finders: readonly Finder[] = [
  numericDate,
  fullDate,
  monthDay,
  monthYear,
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

const refiners: readonly Refiner[] = [
  dropOverlaps,
  joinNeighbours,
  joinLengths,
  compareYears,
  dropFragments,
  dateAnniversaries,
  settleLengths,
];

const index = indexFinders(finders);

/** Finds the times that a text names and resolves them against its publication and the tense around them. */
export function findTimes(text: ParsedText, article: { id: string; publishedAt: string | null }): TimeReference[] {
  const findings = refiners.reduce<Finding[]>((list, refine) => refine(list, text), findAll(index, text.tokens));
  const read = readInOrder(text, findings);
  const published = publicationOf(article.publishedAt);
  const ranges = resolveInOrder(
    read.map(({ reading }) => reading),
    published,
  );
  return read.map((one, at) => toReference(text, article.id, one, ranges[at] ?? null, published.today));
}

/** An expression with what it says and what it is an end of. */
interface Read extends Bounded {
  readonly finding: Finding;
  readonly reading: TimeReading;
}

/** What the expressions say; the second end of a time looks where the first one does. */
function readInOrder(text: ParsedText, findings: readonly Finding[]): Read[] {
  const read: Read[] = [];
  for (const found of findings) {
    const before = read.at(-1) ?? null;
    const start = isSecondEnd(text.tokens, found, before) ? before : null;
    const finding: Finding = start ? asSecondEnd(found) : found;
    const reading = readingOf(finding, start ? start.reading.lean : leanOf(text, finding));
    if (!reading) continue;
    const { first, last } = finding;
    read.push({ first, last, bound: start ? "until" : boundOf(text.tokens, finding), finding, reading });
  }
  return read;
}

/** In the zone of the publication, which its date is written in. */
function publicationOf(publishedAt: string | null): Published {
  if (publishedAt === null || publishedAt.length < 10) return { today: null, hour: null };
  return { today: publishedAt.slice(0, 10), hour: publishedAt.length >= 13 ? publishedAt.slice(0, 13) : null };
}

/** What an expression says; null for words that are no time of their own. */
function readingOf({ meaning, edge, part, clock, about }: Finding, lean: Lean): TimeReading | null {
  if (meaning.kind === "fragment") return null;
  return {
    meaning,
    ...(edge && { edge }),
    ...(part && { part }),
    ...(clock && { clock }),
    ...(about && { about }),
    lean,
  };
}

function toReference(
  text: ParsedText,
  article: string,
  { finding, reading, bound }: Read,
  resolved: Resolved | null,
  today: string | null,
): TimeReference {
  return {
    article,
    span: spanOf(text, finding),
    text: wordsOf(text, finding),
    from: resolved?.from ?? null,
    to: resolved?.to ?? null,
    granularity: resolved?.granularity ?? granularityOf(reading),
    direction: directionOf(reading, resolved, today),
    basis: resolved?.basis ?? "unresolved",
    ...(bound && mayBind(reading.meaning) && { bound }),
    timex: timexOf(reading, resolved),
    reading,
    rule: finding.rule,
  };
}
