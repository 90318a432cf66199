import type { TimeReference } from "../../model/time.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { spanOf, wordsOf } from "../../text/tagged-text.ts";
import { directionOf } from "./direction/direction.ts";
import { leanOf } from "./direction/lean.ts";
import { findAll, indexFinders } from "./find-all.ts";
import type { Finder } from "./finder.ts";
import { ago } from "./finders/ago.ts";
import { bareUnit } from "./finders/bare-unit.ts";
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
import { monthDay } from "./finders/month-day.ts";
import { monthYear } from "./finders/month-year.ts";
import { month } from "./finders/month.ts";
import { now } from "./finders/now.ts";
import { numericDate } from "./finders/numeric-date.ts";
import { quarter } from "./finders/quarter.ts";
import { relativeDay } from "./finders/relative-day.ts";
import { season } from "./finders/season.ts";
import { stretch } from "./finders/stretch.ts";
import { thisMorning } from "./finders/this-morning.ts";
import { unit } from "./finders/unit.ts";
import { vagueStretch } from "./finders/vague-stretch.ts";
import { weekday } from "./finders/weekday.ts";
import { weekend } from "./finders/weekend.ts";
import { within } from "./finders/within.ts";
import { yearEnd } from "./finders/year-end.ts";
import { year } from "./finders/year.ts";
import type { Finding, Lean } from "./finding.ts";
import { dropFragments } from "./refiners/drop-fragments.ts";
import { dropLengths } from "./refiners/drop-lengths.ts";
import { dropOverlaps } from "./refiners/drop-overlaps.ts";
import { joinNeighbours } from "./refiners/join-neighbours.ts";
import { granularityOf } from "./resolve/granularity.ts";
import { resolve, type Resolved } from "./resolve/resolve.ts";

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
  dayPart,
  clock,
  year,
  decade,
  unit,
  weekend,
  bareUnit,
  ago,
  earlier,
  following,
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
  now,
];

const refiners: readonly Refiner[] = [dropOverlaps, joinNeighbours, dropFragments, dropLengths];

const index = indexFinders(finders);

/** Finds the times that a text names and resolves them against its publication and the tense around them. */
export function findTimes(text: ParsedText, article: { id: string; publishedAt: string | null }): TimeReference[] {
  const findings = refiners.reduce<Finding[]>((list, refine) => refine(list, text), findAll(index, text.tokens));
  const today = article.publishedAt && article.publishedAt.length >= 10 ? article.publishedAt.slice(0, 10) : null;
  const references: TimeReference[] = [];
  let before: Resolved | null = null;
  for (const finding of findings) {
    const lean = leanOf(text, finding);
    const range = resolve(finding, lean, { today, before });
    if (range && canAnchor(finding)) before = range;
    references.push(toReference(text, finding, lean, range, article.id, today));
  }
  return references;
}

/** [a week later] counts from the last date, not from a stretch or from [a year earlier] in a comparison. */
const canAnchor = ({ meaning }: Finding): boolean =>
  meaning.kind !== "stretch" && !(meaning.kind === "distance" && meaning.origin === "text" && meaning.sign < 0);

function toReference(
  text: ParsedText,
  finding: Finding,
  lean: Lean,
  range: Resolved | null,
  article: string,
  today: string | null,
): TimeReference {
  return {
    article,
    span: spanOf(text, finding),
    text: wordsOf(text, finding),
    from: range?.from ?? null,
    to: range?.to ?? null,
    granularity: range?.granularity ?? granularityOf(finding),
    direction: directionOf(finding, range, lean, today),
    basis: range?.basis ?? "unresolved",
    rule: finding.rule,
  };
}
