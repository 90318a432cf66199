import { z } from "zod";
import { Article, Removed, Skipped } from "../../core/model/article.ts";
import { Claim } from "../../core/model/dossier.ts";
import { list, record } from "../../core/model/schema.ts";
import { Span } from "../../core/model/span.ts";

export const findingKinds = ["mention", "time", "statement", "event", "assertion"] as const;

export const Finding = record({
  kind: z.enum(findingKinds),
  span: Span,
  text: z.string().describe("the words of the article"),
  reading: z.string().describe("what they were taken to be"),
  rule: z.string().describe("the rule that found them"),
}).describe("One thing found in an article.");
export type Finding = z.infer<typeof Finding>;

export const ExplainedArticle = record({
  ...Article.unwrap().pick({
    id: true,
    input: true,
    url: true,
    outlet: true,
    title: true,
    publishedAt: true,
    flags: true,
  }).shape,
  findings: list(Finding).describe("in text order"),
  removed: list(Removed).describe("what reading took away, by which cleaning rule"),
}).describe("An article and what was found in it.");
export type ExplainedArticle = z.infer<typeof ExplainedArticle>;

export const ExplainedOrigins = record({
  names: list(z.string()).describe("of the origins, anonymous ones called so"),
  counts: z.boolean().describe("whether the verdict rests on them"),
  tie: z
    .string()
    .nullable()
    .describe("why several count as one, or do not count; null for an origin that stands alone"),
  paths: list(z.string()).describe("the ways from them to the outlets, each once"),
}).describe("Origins that depend on each other; others are independent of them.");
export type ExplainedOrigins = z.infer<typeof ExplainedOrigins>;

export const ExplainedClaim = record({
  ...Claim.unwrap().pick({ id: true, gist: true, verdict: true, reason: true }).shape,
  meaning: z.string().describe("what the verdict says"),
  origins: list(ExplainedOrigins),
  assertions: list(record({ article: z.string(), span: Span, text: z.string() })),
}).describe("A claim, and why it has its verdict.");
export type ExplainedClaim = z.infer<typeof ExplainedClaim>;

export const Explanation = record({
  articles: list(ExplainedArticle),
  claims: list(ExplainedClaim),
  skipped: list(Skipped),
}).describe("Which rule found what, and why a claim got its verdict.");
export type Explanation = z.infer<typeof Explanation>;
