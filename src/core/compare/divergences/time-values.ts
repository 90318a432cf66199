import type { Span } from "../../model/span.ts";
import type { TimeRange, TimeReference } from "../../model/time.ts";
import { daysIn, overlap, rangeText } from "../ranges.ts";
import type { Judgement } from "./pairing.ts";

/** When something is told to be, by one place of one article. */
export interface TimeValue {
  readonly span: Span;
  readonly normal: string;
  readonly references: readonly TimeReference[];
}

/** [now], [that day], [recently] and bare [future] date nothing; lengths and sets neither. A stretch dates only where its length is open or known. */
function dates({ timex, reading: { meaning }, text }: TimeReference): boolean {
  if (meaning.kind === "length" || meaning.kind === "repeated") return false;
  if (meaning.kind === "vague") return meaning.side === "future" && !/^(?:the )?future$/i.test(text);
  if (meaning.kind === "stretch") return meaning.unit !== "minute" && meaning.unit !== "second" && !meaning.loose;
  if (meaning.kind === "distance" && meaning.sign === 0) return false;
  return !(meaning.kind === "unit" && meaning.bare) && timex.type !== "SET";
}

/** [the 2016 election], [a 2021 candidate]: the year names the thing; only behind these words does it date. */
const dating =
  /(?:\b(?:in|since|until|till|by|of|from|to|and|or|during|before|after|through|between|late|early|mid|year)|[(–-])\s*$/i;
const names = (time: TimeReference, text: string): boolean =>
  /^\d{4}$/.test(time.text) && !dating.test(text.slice(Math.max(0, time.span.start - 20), time.span.start));

/** What may stand between two times that are told as one: [in May or early June], [in 2015 and the first half of 2016]. */
const joint = /^(?:,? ?(?:or|and|to|until|and the|or the)|[-–—])$/;

/** The times of an article's words as values; those told in one breath are one value. */
export function timeValues(text: string, times: readonly TimeReference[]): TimeValue[] {
  const values: TimeReference[][] = [];
  const dated = times.filter((one) => dates(one) && !names(one, text));
  for (const time of dated.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = values.at(-1)?.at(-1);
    if (last && joint.test(text.slice(last.span.end, time.span.start).trim())) values.at(-1)!.push(time);
    else values.push([time]);
  }
  return values.map((references) => ({
    span: { start: references[0]!.span.start, end: references.at(-1)!.span.end },
    normal: [...new Set(references.map(normalOf))].join(" and "),
    references,
  }));
}

type Dated = TimeReference & TimeRange;
const isDated = (time: TimeReference): time is Dated => time.from !== null && time.to !== null;

/** The range where there is one, else the words. */
const normalOf = (time: TimeReference): string =>
  isDated(time) ? rangeText(time) : time.text.toLowerCase().replace(/^the /, "");

/** Whether two values for one time can both be true: [in October] and [late last year] can. */
export function compareTimes({ references: a }: TimeValue, { references: b }: TimeValue): Judgement {
  if (isSameDay(a, b)) return null;
  if (a.every(isDated) && b.every(isDated)) return compareRanges(hull(a), hull(b));
  if (!isCalendar(a) && !isCalendar(b) && leans(a) !== leans(b)) return null;
  if (a.some(isDated) || b.some(isDated)) return coarsest(a) === coarsest(b) ? null : true;
  const found = a.flatMap((one) => b.map((other) => compareReadings(one, other)));
  if (found.every((one) => one === false)) return false;
  return found.some((one) => one !== null) ? true : null;
}

/** Longer ones overlap by chance. */
const longestStretch = 100;

/** Whether two dated times overlap and neither is long: that speaks for one thing. */
export const sameStretch = ({ references: a }: TimeValue, { references: b }: TimeValue): boolean =>
  a.every(isDated) &&
  b.every(isDated) &&
  overlap(hull(a), hull(b)) &&
  daysIn(hull(a)) + daysIn(hull(b)) <= longestStretch;

const hull = (times: readonly Dated[]): TimeRange => ({
  from: times.map(({ from }) => from).reduce((one, other) => (other < one ? other : one)),
  to: times.map(({ to }) => to).reduce((one, other) => (other > one ? other : one)),
});

/** How many times as long one range must be as another before it is called less exact. */
const coarser = 1.3;

function compareRanges(a: TimeRange, b: TimeRange): Judgement {
  if (!overlap(a, b)) return false;
  const [few, many] = [daysIn(a), daysIn(b)].toSorted((one, other) => one - other);
  return many! >= coarser * few! ? true : null;
}

/** [soon] and [in recent weeks] are not two words for one time. */
const leans = (times: readonly TimeReference[]): boolean => times.some(({ direction }) => direction === "past");

/** [5 October] is the same in two articles, whatever year each was counted to. */
const isSameDay = (a: readonly TimeReference[], b: readonly TimeReference[]): boolean =>
  dayIn(a) !== null && dayIn(a) === dayIn(b);

function dayIn([time, ...more]: readonly TimeReference[]): string | null {
  const meaning = time?.reading.meaning;
  const bare =
    more.length === 0 && meaning?.kind === "calendar" && meaning.year === undefined && meaning.day !== undefined;
  return bare ? `${meaning.month}-${meaning.day}` : null;
}

const isCalendar = (times: readonly TimeReference[]): boolean =>
  times.every(({ reading }) => reading.meaning.kind === "calendar");

const days = new Set(["minute", "hour", "day"]);
const grainOf = ({ granularity, reading: { meaning } }: TimeReference): string => {
  if (meaning.kind === "vague" || meaning.kind === "stretch" || meaning.kind === "distance") return meaning.kind;
  return days.has(granularity) ? "day" : granularity;
};

const coarsest = (times: readonly TimeReference[]): string => times.map(grainOf).toSorted().join(" ");

/** Without a date of publication: what the words alone tell. False where they cannot both be meant. */
function compareReadings(one: TimeReference, other: TimeReference): Judgement {
  const [a, b] = [one.reading.meaning, other.reading.meaning];
  if (a.kind === "weekday" && b.kind === "weekday") return a.weekday === b.weekday ? null : false;
  if (a.kind === "calendar" && b.kind === "calendar") return compareDates(one, other);
  if (a.kind === "unit" && b.kind === "unit" && a.unit === b.unit) return a.shift === b.shift ? null : false;
  return grainOf(one) === grainOf(other) ? null : true;
}

function compareDates(one: TimeReference, other: TimeReference): Judgement {
  const [a, b] = [one.reading.meaning, other.reading.meaning];
  if (a.kind !== "calendar" || b.kind !== "calendar") return null;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  if (a.month === undefined || b.month === undefined) return grainOf(one) === grainOf(other) ? null : true;
  if (a.month !== b.month) return false;
  if (a.day === undefined || b.day === undefined)
    return a.day === b.day && one.reading.edge === other.reading.edge ? null : true;
  return a.day === b.day ? null : false;
}
