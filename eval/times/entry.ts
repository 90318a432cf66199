import type { Span } from "../../src/core/model/index.ts";

/** What an entry is there for; `silent` is for words that are no dated time. */
export const topics = [
  "month",
  "weekday",
  "date",
  "unit",
  "edge",
  "half",
  "quarter",
  "season",
  "stretch",
  "distance",
  "narrative",
  "quoted",
  "clock",
  "part-of-day",
  "holiday",
  "year",
  "decade",
  "fiscal",
  "undated",
  "silent",
] as const;

/** The sides of the publication that a time may lie on. */
export const directions = ["past", "present", "future"] as const;

/** One entry of corpus/times: a sentence of our own, the words of one time in it, and the range that they mean. */
export type Entry = {
  readonly id: string;
  readonly topic: (typeof topics)[number];
  /** A date, or date and time with zone; null where the article has none. */
  readonly published: string | null;
  /** Without the marks. */
  readonly text: string;
  readonly span: Span;
  /** First and last day, month, year or hour as ISO prefixes; null where nothing resolves the words, and for `silent`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null for `silent` only. */
  readonly direction: (typeof directions)[number] | null;
  /** Whether a month or weekday could lie on either side of the publication, and tense or verb decide. */
  readonly contrast: boolean;
};
