import { z } from "zod";
import { record } from "./schema.ts";
import { Span } from "./span.ts";
import { approximations, timeDirections, TimeReading } from "./time-meaning.ts";

export const granularities = [
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year",
  "decade",
  "century",
] as const;
export const timeBases = ["text", "published", "narrative", "said", "story", "unresolved"] as const;
export const timeBounds = ["since", "after", "until", "before", "by"] as const;

/** An ISO 8601 prefix: its length is its precision (`2026`, `2026-02`, `2026-02-04`, `2026-02-04T15:28`). */
export const IsoPrefix = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2})?)?)?)?$/);

export const Timex = record({
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string().describe("`2026-02-04`, `2026-W06`, `P2W`, `XXXX-WXX-2`, `PAST_REF`; X for what has no anchor"),
  mod: z.enum(["START", "MID", "END", ...approximations]).optional(),
}).describe("A time as ISO-TimeML (ISO 24617-1) writes it, for exchange.");
export type Timex = z.infer<typeof Timex>;

export const TimeReference = record({
  article: z.string(),
  span: Span,
  text: z.string(),
  from: IsoPrefix.nullable().describe(
    "first day, month or year of the range, as an ISO prefix; null where unresolved, and for lengths and sets",
  ),
  to: IsoPrefix.nullable().describe("last one, inclusive; equal to `from` for a single day, month or year"),
  granularity: z.enum(granularities),
  direction: z.enum(timeDirections).describe("against the publication date and the tense around it"),
  basis: z
    .enum(timeBases)
    .describe(
      "`text`: fully written; counted from the publication (`published`), from a time told before (`narrative`), from when quoted words were said (`said`), or from a day that the story's other articles leave (`story`); `unresolved`: no anchor, or open as [recently]",
    ),
  bound: z.enum(timeBounds).optional().describe("the word before it, where the time only begins or ends something"),
  timex: Timex,
  reading: TimeReading.describe("what the words say before anybody counts from a day"),
  rule: z.string(),
}).describe("An expression resolved to a range with a granularity.");
export type TimeReference = z.infer<typeof TimeReference>;

export const TimeRange = record({ from: IsoPrefix, to: IsoPrefix }).describe(
  "A range of ISO prefixes, both ends inclusive.",
);
export type TimeRange = z.infer<typeof TimeRange>;
