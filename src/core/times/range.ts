import type { TimeReference } from "../model/time.ts";
import { firstDayOf, isoDay, lastDayOf } from "./calendar.ts";

export type Granularity = TimeReference["granularity"];

/** ISO prefixes, both inclusive, and the unit that the words name. */
export interface Range {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

/** Whether two ranges are the same, as exact as they are. */
export const isEqual = (range: Range, other: Range | null | undefined): boolean =>
  other?.from === range.from && other.to === range.to;

/** A range of one. */
export const single = (at: string, granularity: Granularity): Range => ({ from: at, to: at, granularity });

/** Up to three days of a range, its first, its middle and its last: what they agree on holds for all of it. */
export function someDaysOf({ from, to }: Pick<Range, "from" | "to">): string[] {
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  return [...new Set([first, Math.floor((first + last) / 2), last])].map(isoDay);
}
