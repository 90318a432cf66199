import { z } from "zod";
import { Quantity } from "./event.ts";
import { list, record } from "./schema.ts";
import { Span } from "./span.ts";

export const certainties = ["stated", "possible", "planned"] as const;

export const standings = ["told", "background", "question", "heading", "caption"] as const;

export const Assertion = record({
  id: z.string(),
  article: z.string(),
  span: Span,
  subject: Span.nullable().describe("its subject, where that stands outside its words"),
  statement: z.string().nullable().describe("id of the innermost statement it stands in; null for own voice"),
  events: list(z.string()).describe("ids of the events it tells of; the first is the one its verb names"),
  actors: list(z.string()).describe("ids of the actors it names"),
  terms: list(z.string()).describe("stems of its content words, in order"),
  quantities: list(Quantity),
  times: list(z.int().nonnegative()).describe("indexes into `Analysis.times`"),
  quotations: list(Span).describe("what it prints between quotation marks, without the marks"),
  polarity: z.enum(["positive", "negative"]),
  certainty: z.enum(certainties),
  standing: z
    .enum(standings)
    .describe(
      "`told`: running text; `background`: in the outlet's own voice, of what was over 60 days before it came out; only these two make claims",
    ),
  rule: z.string(),
}).describe("The smallest thing one article says at one place that another article could also say.");
export type Assertion = z.infer<typeof Assertion>;
