import type { TimeRange, TimeReference } from "../../model/time.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { ToldEvent } from "../events/told-event.ts";
import type { Material, StoryAssertion } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { overlap, rangeText } from "../ranges.ts";
import { eventReadings } from "./event-readings.ts";
import { somePair, toValues, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";

/** [on Tuesday] against [on Wednesday]. [late last year] and [in October] can both be true and are none. */
export const time: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap(ofClaim),
];

function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const ranges: TimeRange[] = [];
  const times = new Map(material.analyses.map((analysis) => [analysis.article.id, analysis.times]));
  const readings = eventReadings(group, material, (told) => {
    if (!told.event.time) return null;
    ranges.push(told.event.time);
    return { span: wordsFor(told, times.get(told.event.article) ?? []), normal: rangeText(told.event.time) };
  });
  return diverging(`when: ${group.title}`, readings, ranges);
}

/** The nearest words of the article for an event's time; the event's own where there are none. */
function wordsFor({ event }: ToldEvent, times: readonly TimeReference[]): TimeReference["span"] {
  const same = times.filter(({ from, to }) => from === event.time?.from && to === event.time?.to);
  const distance = ({ span }: TimeReference) => Math.abs(span.start - event.span.start);
  return same.toSorted((a, b) => distance(a) - distance(b))[0]?.span ?? event.span;
}

function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const dated = assertions.flatMap(datedOnce);
  return diverging(
    `when: ${shorten(gist, 80)}`,
    dated.map(({ reading }) => reading),
    dated.map(({ range }) => range),
  );
}

/** The one date that an assertion names; several leave open which is meant. */
function datedOnce({ article, times }: StoryAssertion): { reading: Reading; range: TimeRange }[] {
  const dated = times.flatMap(({ span, from, to }) => (from && to ? [{ span, range: { from, to } }] : []));
  if (dated.length !== 1) return [];
  const { span, range } = dated[0]!;
  return [{ reading: { article, span, normal: rangeText(range) }, range }];
}

function diverging(about: string, readings: readonly Reading[], ranges: readonly TimeRange[]): FoundDivergence[] {
  const values = toValues(readings);
  if (!values || !somePair(ranges, (a, b) => !overlap(a, b))) return [];
  return [{ kind: "time", about, compatible: false, values }];
}
