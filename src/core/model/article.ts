import { z } from "zod";
import { list, record } from "./schema.ts";

export const publishedBases = [
  "json-ld",
  "meta",
  "time-element",
  "feed",
  "field",
  "stamp",
  "url",
  "prefix",
  "dateline",
  "file",
  "unknown",
] as const;

export const Removed = record({
  reason: z.string().describe("name of the cleaning rule"),
  text: z.string().describe("the words taken away, as they stood"),
}).describe("A piece of the input that is not the article's own prose.");
export type Removed = z.infer<typeof Removed>;

export const Article = record({
  id: z.string().describe("hash of outlet, title and text: the same article read twice has one id"),
  input: z.string().describe("where it was read from: path, or path and line or item"),
  url: z.string().optional(),
  outlet: z.string().nullable().describe("who published it; null where the input does not say"),
  title: z.string().nullable(),
  byline: z.string().optional(),
  publishedAt: z
    .string()
    .nullable()
    .describe("ISO 8601 date, or date and time with zone where the input gives them; null where it does not say"),
  publishedBasis: z
    .enum(publishedBases)
    .describe("where the date was read, the most trusted first: the page's data … a file's name"),
  modifiedAt: z.string().optional().describe("when it was last changed, where the input says so, as in `publishedAt`"),
  section: z.string().optional().describe("the outlet's own section or category"),
  language: z.string().describe("ISO 639-1 code; `und` where it cannot be told"),
  text: z.string().describe("paragraphs parted by one empty line; every span counts in this text"),
  words: z.int().nonnegative(),
  flags: list(z.string()).describe(
    "what a reader must know: `ai-generated` (says so itself), `opinion`, `analysis`, `live`, `wire:Reuters` (its byline, dateline or a line of credit names that agency as a source of its text; `wire:agencies`: it names none), `press-release`, `official` (a state's own page or readout), `truncated` (breaks off, or says that the rest is elsewhere)",
  ),
  removed: list(Removed),
}).describe("One published text, as read; never changed.");
export type Article = z.infer<typeof Article>;

export const Skipped = record({
  input: z.string(),
  reason: z.string().describe("what is wrong and what to do"),
}).describe("An input that could not be read.");
export type Skipped = z.infer<typeof Skipped>;
