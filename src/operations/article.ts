import { z } from "zod";
import { Article } from "../core/model/article.ts";
import { articleFormats } from "../render/index.ts";
import { StoreError } from "../store/store-error.ts";
import type { Operation } from "./operation.ts";
import { storeInputs, withStore } from "./store-inputs.ts";

const input = z.object({ article: z.string().describe("the article's id"), ...storeInputs });

/** `readout article`: a stored article as it was read, in whose text every span counts. */
export const articleOperation = {
  name: "article",
  summary: "the text of a stored article, in which every span counts",
  effect: "reads",
  input,
  output: Article,
  formats: articleFormats,
  run: ({ article: id, ...inputs }, context = {}): Promise<Article> =>
    withStore(inputs, context, async (store) => {
      const { loadArticle } = await import("../store/articles.ts");
      const article = await store.read((db) => loadArticle(db, id));
      if (article) return article;
      throw new StoreError(`store ${store.place}: no article ${id}; 'readout search' shows their ids`, {
        trouble: "missing",
      });
    }),
} as const satisfies Operation<typeof input, Article>;
