import { z } from "zod";
import { record } from "./schema.ts";

const offset = z.int().nonnegative();

export const Span = record({
  start: offset.describe("first UTF-16 code unit"),
  end: offset.describe("one after the last UTF-16 code unit"),
}).describe("A half-open range of UTF-16 code units of `Article.text`.");
export type Span = z.infer<typeof Span>;

export const Evidence = record({
  article: z.string().describe("id of the article"),
  span: Span,
}).describe("The place in an article's text that stands behind a cell.");
export type Evidence = z.infer<typeof Evidence>;
