import type { Article } from "../src/core/model/index.ts";

export type Source = {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string;
  readonly date?: string | null;
};

/** A data record as an English Article with the record's own text, so that its offsets hold. Times without a zone are cut to the date. */
export function asArticle({ id, text, title, outlet, date }: Source): Article {
  return {
    id,
    input: id,
    outlet: outlet ?? null,
    title: title ?? null,
    publishedAt: date?.slice(0, "2026-02-04".length) ?? null,
    publishedBasis: date ? "field" : "unknown",
    language: "en",
    text,
    words: text.match(/\S+/gu)?.length ?? 0,
    flags: [],
    removed: [],
  };
}
