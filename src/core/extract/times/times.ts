import type { TimeReference } from "../../model/time.ts";
import type { TimeReading } from "../../model/time-meaning.ts";
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
import { finders } from "./finders.ts";
import { readingOf, type Finding } from "./finding.ts";
import { compareYears } from "./refiners/compare-years.ts";
import { dateAnniversaries } from "./refiners/date-anniversaries.ts";
import { dropFragments } from "./refiners/drop-fragments.ts";
import { dropOverlaps } from "./refiners/drop-overlaps.ts";
import { joinLengths } from "./refiners/join-lengths.ts";
import { joinNeighbours } from "./refiners/join-neighbours.ts";

type Refiner = (findings: readonly Finding[], text: ParsedText) => Finding[];

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
    const finding: Finding = start ? asSecondEnd(found, start.reading.meaning) : found;
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
