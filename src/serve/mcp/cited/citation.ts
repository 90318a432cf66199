import { z } from "zod";
import { list, record } from "../../../core/model/schema.ts";
import { Span } from "../../../core/model/span.ts";

export const CitedArticle = record({
  number: z.int().positive().describe("what citations in this result call it; another result may number otherwise"),
  id: z.string(),
  story: z.string().optional().describe("id of its story, where it is stored"),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  input: z.string().describe("where it was read from"),
  publishedAt: z.string().nullable(),
  flags: list(z.string()).describe("what a reader must know of it, such as `ai-generated` or `wire:Reuters`"),
  resource: z.string().nullable().describe("where its text can be read; null of an article that is not stored"),
}).describe("A source, as it is to be cited.");
export type CitedArticle = z.infer<typeof CitedArticle>;

export const Citation = record({
  article: z.int().positive().describe("number of the article, as in `articles`"),
  span: Span,
  words: z.string().describe("the article's text from `start` to `end`, letter by letter"),
  isCut: z.literal(true).optional().describe("`words` are only the beginning: the span is longer"),
}).describe(
  "The words of an article that stand behind a finding; [2:10-24] in the text is article 2, code units 10 to 24.",
);
export type Citation = z.infer<typeof Citation>;

/** Where a finding stands, with how many more places there are. */
export const evidence = {
  evidence: list(Citation).describe("every article once before one stands twice"),
  more: z.int().nonnegative().describe("places that are left out here; ask with `id` for them"),
};
