import type { TimeReference } from "../model/time.ts";

export type Granularity = TimeReference["granularity"];

/** ISO prefixes, both inclusive, and the unit that the words name. */
export interface Range {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

/** A range of one. */
export const single = (at: string, granularity: Granularity): Range => ({ from: at, to: at, granularity });
