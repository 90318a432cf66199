import { z } from "zod";
import { IsoPrefix } from "./time.ts";
import { list, record } from "./schema.ts";
import { entryStatuses } from "./dossier.ts";
import { Evidence } from "./span.ts";

export const StoryChange = record({
  kind: z
    .enum(["opened", "grown", "merged", "split", "moved"])
    .describe(
      "`merged`: another story came into it; `split`: it was made of articles of another; `moved`: articles came from another",
    ),
  story: z.string(),
  from: z.string().optional().describe("id of the other story"),
}).describe("What became of a story when an article came or a judgement was made.");
export type StoryChange = z.infer<typeof StoryChange>;

export const Ingested = record({
  article: z.string(),
  input: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  isNew: z.boolean().describe("false where it was stored before; then nothing is changed"),
  story: z.string().nullable().describe("id of its story; null where it was stored before"),
  changes: list(StoryChange),
}).describe("An article that is in the store, safe on the disk.");
export type Ingested = z.infer<typeof Ingested>;

export const Queued = record({
  article: z.string(),
  input: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  isNew: z.boolean().describe("false where it is stored, waits already or is being analysed; then nothing is changed"),
}).describe("An article that waits in the queue for a worker.");
export type Queued = z.infer<typeof Queued>;

export const DeadArticle = record({
  article: z.string(),
  input: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  tries: z.int(),
  reason: z.string().describe("why the last try failed"),
  isReplayed: z.boolean().describe("whether it was put back into the queue now"),
}).describe("An article of the queue that failed at every try.");
export type DeadArticle = z.infer<typeof DeadArticle>;

export const Worked = z.union([Ingested, DeadArticle]).describe("What a worker did, or lists.");
export type Worked = z.infer<typeof Worked>;

export const StorySummary = record({
  id: z.string(),
  title: z.string().describe("of its first article"),
  articles: z.int(),
  outlets: z.int(),
  outletNames: list(z.string()).describe("of its outlets the first six that have a name, in the order of arrival"),
  actors: list(record({ id: z.string(), name: z.string() })).describe(
    "five at most: who is named and speaks in most of its articles, people before institutions before states",
  ),
  from: IsoPrefix.nullable().describe("day of its first publication"),
  to: IsoPrefix.nullable(),
  disputed: z.int().nullable().describe("disputed claims; null where no dossier was made since it last changed"),
}).describe("A stored story.");
export type StorySummary = z.infer<typeof StorySummary>;

export const StoredStatement = record({
  id: z.string(),
  article: z.string(),
  story: z.string(),
  speaker: z.string().nullable(),
  speakerName: z.string(),
  addressee: z.string().nullable(),
  channel: z.string().nullable(),
  form: z.string(),
  cue: z.string().describe("the words that say so: [denied]; empty where its article was analysed by an older version"),
  cueClass: z.string().describe("as of a statement: `deny` makes the contrary of the content what the speaker holds"),
  at: z
    .string()
    .nullable()
    .describe("when it was said, an ISO 8601 prefix; else when it was published, as in `Article.publishedAt`"),
  content: z.string(),
  outlet: z.string().nullable(),
  input: z.string(),
}).describe("A statement with where it stands.");
export type StoredStatement = z.infer<typeof StoredStatement>;

export const StoredArticle = record({
  id: z.string(),
  story: z.string(),
  outlet: z.string().nullable(),
  input: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
}).describe("An article with its story.");
export type StoredArticle = z.infer<typeof StoredArticle>;

export const Hits = record({ statements: list(StoredStatement), articles: list(StoredArticle) }).describe(
  "What a search found, newest first.",
);
export type Hits = z.infer<typeof Hits>;

export const Drift = record({
  wordings: list(record({ content: z.string(), outlets: list(z.string()), statements: list(z.string()) })),
}).describe("One quotation in several wordings, that of most outlets first.");
export type Drift = z.infer<typeof Drift>;

export const ActorRecord = record({
  actors: list(record({ id: z.string(), name: z.string(), articles: z.int() })).describe("whom the words may mean"),
  statements: list(StoredStatement).describe("newest first"),
  drift: list(Drift),
}).describe("What an actor said.");
export type ActorRecord = z.infer<typeof ActorRecord>;

export const Source = record({
  article: z.string(),
  outlet: z.string().nullable(),
  input: z.string(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  words: z.string().describe("the sentence, as one line; cut where it is long"),
}).describe("What an article says, in its own words.");
export type Source = z.infer<typeof Source>;

export const UpcomingEntry = record({
  id: z.string().describe("the same whenever the store is asked, also where its dates change"),
  story: z.string(),
  from: IsoPrefix,
  to: IsoPrefix,
  what: z.string(),
  status: z.enum(entryStatuses),
  evidence: list(Evidence),
  sources: list(Source).describe("the sentences that the evidence stands in"),
}).describe("Something that is announced, and what became of it as far as articles tell.");
export type UpcomingEntry = z.infer<typeof UpcomingEntry>;

export const Reanalysed = record({
  articles: z.int().describe("analysed anew so far"),
  left: z.int(),
}).describe("How far analysing anew has come.");
export type Reanalysed = z.infer<typeof Reanalysed>;

export const Table = record({
  isFirst: z
    .boolean()
    .describe("whether these are the first rows, so that a table begins with the names of its columns"),
  rows: list(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
}).describe("Some rows of an export.");
export type Table = z.infer<typeof Table>;
