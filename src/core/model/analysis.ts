import { z } from "zod";
import { Actor, Mention } from "./actor.ts";
import { Article } from "./article.ts";
import { Assertion } from "./assertion.ts";
import { Event } from "./event.ts";
import { list, record } from "./schema.ts";
import { Statement } from "./statement.ts";
import { TimeReference } from "./time.ts";

export const analysisSchema = "readout/analysis@1";

export const Analysis = record({
  schema: z.literal(analysisSchema),
  article: Article,
  actors: list(Actor),
  mentions: list(Mention),
  times: list(TimeReference),
  statements: list(Statement),
  events: list(Event),
  assertions: list(Assertion),
}).describe("Everything found in one article: a pure function of it.");
export type Analysis = z.infer<typeof Analysis>;
