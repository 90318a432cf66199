import { z } from "zod";
import { record } from "./schema.ts";
import { Span } from "./span.ts";

export const granularities = ["minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade"] as const;
export const timeBases = ["text", "published", "unresolved"] as const;

/** An ISO 8601 prefix: its length is its precision (`2026`, `2026-02`, `2026-02-04`, `2026-02-04T15:28`). */
export const IsoPrefix = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2})?)?)?)?$/);

export const TimeReference = record({
  article: z.string(),
  span: Span,
  text: z.string(),
  from: IsoPrefix.nullable().describe("first day, month or year of the range, as an ISO prefix; null where unresolved"),
  to: IsoPrefix.nullable().describe("last one, inclusive; equal to `from` for a single day, month or year"),
  granularity: z.enum(granularities),
  direction: z.enum(["past", "present", "future"]).describe("against the publication date and the tense around it"),
  basis: z
    .enum(timeBases)
    .describe("`text`: fully written; `published`: counted from the publication date; `unresolved`: no anchor"),
  rule: z.string(),
}).describe("An expression resolved to a range with a granularity.");
export type TimeReference = z.infer<typeof TimeReference>;

export const TimeRange = record({ from: IsoPrefix, to: IsoPrefix }).describe(
  "A range of ISO prefixes, both ends inclusive.",
);
export type TimeRange = z.infer<typeof TimeRange>;
