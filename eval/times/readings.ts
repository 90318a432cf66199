import type { Span } from "../../src/core/model/index.ts";
import { overlaps } from "../words.ts";
import type { Entry } from "./entry.ts";
import { firstDay, lastDay } from "./iso.ts";

/** What a parser makes of some words: a range of ISO prefixes, both ends inclusive, or null where it gives none. */
export type Reading = { readonly span: Span; readonly from: string | null; readonly to: string | null };

type Range = Pick<Reading, "from" | "to">;

/** Whether a reading that overlaps the mark has the range; of an entry without one, whether none that overlaps has any. */
function isRight(entry: Entry, readings: readonly Reading[], keyOf: (from: string, to: string) => string): boolean {
  const rangeOf = ({ from, to }: Range) => (from === null || to === null ? null : keyOf(from, to));
  const inside = readings.filter(({ span }) => overlaps(span, entry.span));
  const expected = rangeOf(entry);
  if (expected === null) return inside.every((range) => rangeOf(range) === null);
  return inside.map(rangeOf).includes(expected) || rangeOf(wholeOf(inside)) === expected;
}

/** Of several times in one mark, from the first's begin to the last's end: [between March and May]. */
const wholeOf = (readings: readonly Reading[]): Range => ({
  from: readings[0]?.from ?? null,
  to: readings.at(-1)?.to ?? null,
});

/** Right to the letter: both ends equal, as exact as the words. */
export const isExact = (entry: Entry, readings: readonly Reading[]): boolean =>
  isRight(entry, readings, (from, to) => `${from}/${to}`);

/** Right to the day: the same first and last day; `2031-03` is `2031-03-01` to `2031-03-31`, and hours do not count. */
export const isRightByDays = (entry: Entry, readings: readonly Reading[]): boolean =>
  isRight(entry, readings, (from, to) => `${firstDay(from)}/${lastDay(to)}`);
