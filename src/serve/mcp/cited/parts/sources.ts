import { z } from "zod";
import type { Article } from "../../../../core/model/article.ts";
import { record } from "../../../../core/model/schema.ts";
import { CitedArticle } from "../citation.ts";
import { definePart } from "../part.ts";
import { writeArticle } from "../write.ts";

const Source = record({ ...CitedArticle.unwrap().shape, length: z.int().describe("UTF-16 code units of its text") });

/** All articles, cited or not. */
export const sources = definePart({
  name: "sources",
  meaning: "all articles, by number",
  item: Source,
  first: 0,
  find: ({ page }) => page.dossier.articles.map((article, at) => ({ article, number: at + 1 })),
  idOf: ({ article }: { article: Article; number: number }) => article.id,
  cite: ({ article, number }, book) => ({ ...book.article(number), length: article.text.length }),
  write: (source) => [`${writeArticle(source)} · ${source.length} code units`],
});
