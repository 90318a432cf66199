import { z } from "zod";
import type { Hits } from "../../../core/model/stored.ts";
import { CitedArticle } from "../cited/citation.ts";
import { definePart } from "../cited/part.ts";
import { pageSchema } from "../cited/page.ts";
import { storedStatements } from "../cited/parts/stored-statements.ts";
import { writeArticle } from "../cited/write.ts";
import { countShown, fillWhole, nextField, nextSkip, openRows, writeNext } from "./rows.ts";
import { onlyOne, type Presenter } from "./presenter.ts";

const foundArticles = (ids: readonly string[]) =>
  definePart({
    name: "found",
    meaning: "articles whose title or text fits",
    item: CitedArticle,
    first: 0,
    find: ({ page }) =>
      ids.map((id) => page.dossier.articles.findIndex((one) => one.id === id) + 1).filter((at) => at > 0),
    idOf: () => null,
    cite: (number: number, book) => book.article(number),
    write: (article) => [writeArticle(article)],
  });

/** Rows looked up and cited at once. */
export const mostRows = 200;

export const rowLimit = (usual: number) =>
  z.int().min(1).max(mostRows).default(usual).describe(`at most so many; ${usual} if left out`);

/** What a search found, with the words and their places. */
export const presentHits: Presenter = {
  about:
    'Give words, "phrases in quotation marks", and fields such as actor:"Ada Quill" outlet:Post after:2026-02 before:2026-03 verdict:disputed, all in one query. Gives statements with speaker, exact words, article and UTF-16 span, and articles.',
  input: { limit: rowLimit(20) },
  omit: [],
  output: pageSchema([storedStatements([]), foundArticles([])]).extend({ next: nextField }),
  async present(results, means) {
    const hits = await onlyOne<Hits>(results);
    const { statements, articles } = hits;
    const rows = [...statements, ...articles.map(({ id, story }) => ({ article: id, story }))];
    const book = await openRows(rows, means);
    const page = fillWhole(book, [
      storedStatements(statements.map(({ id }) => id)),
      foundArticles(articles.map(({ id }) => id)),
    ]);
    const counts = [
      { found: statements.length, shown: countShown(page, "statements") },
      { found: articles.length, shown: countShown(page, "found") },
    ];
    const next = nextSkip(counts, hits, means);
    const text = rows.length === 0 ? "Nothing found." : page.text;
    return { structured: { ...page.structured, next }, text: text + writeNext(next) };
  },
};
