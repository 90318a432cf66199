import { z } from "zod";
import type { Article } from "../../../core/model/article.ts";
import { Span } from "../../../core/model/span.ts";
import { openBook } from "../cited/book.ts";
import { CitedArticle } from "../cited/citation.ts";
import { gather } from "../cited/gathered.ts";
import { roomOnPage } from "../cited/page.ts";
import { writeArticle } from "../cited/write.ts";
import { ToolError } from "../tool-error.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

interface Asked {
  readonly start: number;
  readonly end?: number | undefined;
}

/** The text of an article, or the words of a span in it. */
export const presentText: Presenter = {
  about:
    "Gives the text from `start` to `end` (UTF-16 code units, as spans count): so a span can be checked, or the sentences around it read. A long text comes in parts.",
  input: {
    start: z.int().min(0).default(0).describe("first UTF-16 code unit"),
    end: z.int().min(1).optional().describe("one after the last UTF-16 code unit; the end of the text if left out"),
  },
  omit: [],
  output: z.object({
    article: CitedArticle,
    span: Span.describe("what of the text is given"),
    text: z.string().describe("the article's text in that span, letter by letter"),
    length: z.int().describe("UTF-16 code units of the whole text"),
    next: z.int().nullable().describe("the `start` that goes on where this breaks off; null where nothing is left out"),
  }),
  async present(results, { given }) {
    const article = await onlyOne<Article>(results);
    const { start, end = article.text.length } = given as unknown as Asked;
    const { length } = article.text;
    if (start >= length || end <= start)
      throw new ToolError(
        `no words from ${start} to ${end}: the text has ${length} UTF-16 code units, and end is behind start`,
      );
    const last = Math.min(end, length, start + roomOnPage);
    const next = last < Math.min(end, length) ? last : null;
    const source = openBook({ ...gather([]), articles: [article] }, { stories: new Map(), most: 1 }).article(1);
    const text = article.text.slice(start, last);
    const rest = next === null ? "" : `\n\n(breaks off: ask again with start=${next}; ${length} code units in all)`;
    return {
      structured: { article: source, span: { start, end: last }, text, length, next },
      text: `${writeArticle(source)}\nUTF-16 code units ${start} to ${last} of ${length}\n\n${text}${rest}`,
    };
  },
};
