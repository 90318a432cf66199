import type { Article } from "../src/core/model/article.ts";

/** An article around a text, for tests; `fields` say what else is known of it. */
export function asArticle(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: "a",
    input: "test",
    outlet: null,
    title: null,
    publishedAt: null,
    publishedBasis: "unknown",
    language: "en",
    text,
    words: 0,
    flags: [],
    removed: [],
    ...fields,
  };
}
