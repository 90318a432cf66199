import type { Span } from "../../model/span.ts";
import type { TimeReference } from "../../model/time.ts";
import type { AlignedClaim } from "../claims/align.ts";
import type { EventGroup } from "../events/event-group.ts";
import type { ToldEvent } from "../events/told-event.ts";
import type { Material } from "../material.ts";
import { shorten } from "../printed-words.ts";
import { overlap, rangeText } from "../ranges.ts";
import { eventReadings } from "./event-readings.ts";
import { toFound, type FindDivergences, type FoundDivergence, type Reading } from "./finding.ts";
import { differing, type Judgement } from "./pairing.ts";
import { tellsTheSame, type Told } from "./same-thing.ts";
import { compareTimes, sameStretch, timeValues, type TimeValue } from "./time-values.ts";

/** [on Tuesday] against [on Wednesday]; [late last year] against [in October], which can both be true. */
export const time: FindDivergences = ({ material, claims }) => [
  ...material.events.flatMap((group) => ofEvent(group, material)),
  ...claims.flatMap(ofClaim),
];

/** The words that date an event; where it has only a range, that range and the nearest words for it. */
interface EventTime extends Reading {
  readonly value: TimeValue | null;
  readonly range: ToldEvent["event"]["time"];
}

function ofEvent(group: EventGroup, material: Material): FoundDivergence[] {
  const times = new Map(material.analyses.map(({ article, times: all }) => [article.id, { article, all }]));
  const readings: EventTime[] = eventReadings(group, material, (told) => {
    const { article, all } = times.get(told.event.article)!;
    return eventTime(told, article.text, all);
  });
  return differing(readings, compareEventTimes).flatMap(({ readings: values, compatible }) =>
    toFound("time", `when: ${group.title}`, compatible, values),
  );
}

function eventTime({ event }: ToldEvent, text: string, times: readonly TimeReference[]) {
  const dating = event.timeReference === null ? undefined : times[event.timeReference];
  const value = dating && timeValues(text, times).find(({ references }) => references.includes(dating));
  if (value && !standsBeside(event, value.span, text)) return null;
  if (value) return { span: value.span, normal: value.normal, value, range: event.time };
  if (!event.time || dating) return null;
  return { span: wordsFor(event, times), normal: rangeText(event.time), value: null, range: event.time };
}

/** Farther words, or those behind a mark, mostly date something else of the sentence. */
const farthest = 60;

/** What may stand between a noun and the words that date it: [the meeting on 4 March], [his April trip]. */
const linking = /^\s*(?:(?:on|in|for|at|of|the|set|planned|scheduled|due|slated)\s+)*$/;

function standsBeside({ span: event, rule }: ToldEvent["event"], words: Span, text: string): boolean {
  const between = text.slice(Math.min(event.end, words.end), Math.max(event.start, words.start));
  if (!rule.startsWith("verb")) return linking.test(between);
  return between.length <= farthest && !/[,;:()"“”—]|\.\s/.test(between);
}

/** The nearest words of the article for an event's time; the event's own where there are none. */
function wordsFor(event: ToldEvent["event"], times: readonly TimeReference[]): TimeReference["span"] {
  const same = times.filter(({ from, to }) => from === event.time?.from && to === event.time?.to);
  const distance = ({ span }: TimeReference) => Math.abs(span.start - event.span.start);
  return same.toSorted((a, b) => distance(a) - distance(b))[0]?.span ?? event.span;
}

function compareEventTimes(a: EventTime, b: EventTime) {
  if (a.value && b.value) return compareTimes(a.value, b.value);
  return a.range && b.range && !overlap(a.range, b.range) ? false : null;
}

type ClaimTime = Told & Reading & { readonly value: TimeValue };

/** The one time that an assertion names; several leave open which is meant. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const readings = assertions.flatMap((one): ClaimTime[] => {
    const values = timeValues(one.article.text, one.times);
    const value = values[0];
    return value && values.length === 1
      ? [{ one, article: one.article, span: value.span, normal: value.normal, value }]
      : [];
  });
  return differing(readings, compare).flatMap(({ readings: values, compatible }) =>
    toFound("time", `when: ${shorten(gist, 80)}`, compatible, values),
  );
}

/** Times that overlap speak for one thing; those that do not must have the words for it. */
function compare(a: ClaimTime, b: ClaimTime): Judgement {
  const judgement = compareTimes(a.value, b.value);
  return tellsTheSame(a, b, judgement === true && sameStretch(a.value, b.value) ? 1 : 0) ? judgement : null;
}
