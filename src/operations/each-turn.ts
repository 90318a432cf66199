import { z } from "zod";
import type { Article } from "../core/model/article.ts";
import { local, type articleInputs } from "./inputs.ts";
import type { Context } from "./operation.ts";
import { readArticles } from "./read-articles.ts";
import { watchInputs } from "./watch.ts";

/** Inputs that may be read again and again. */
export const watchOptions = {
  watch: z
    .boolean()
    .default(false)
    .meta({ ...local, description: "go on: read the inputs again and again until stopped (Ctrl-C)" }),
  every: z
    .number()
    .min(0.01)
    .default(15)
    .meta({
      ...local,
      title: "minutes",
      description: "with --watch: minutes between readings at first; later by how much news comes",
    }),
};

type Inputs = z.output<z.ZodObject<typeof articleInputs & typeof watchOptions>>;

/** Reads the inputs and puts their articles where they go: once, or with `watch` whenever it is an input's turn, and then only what is new is told. */
export async function* putEachTurn<Put extends { readonly isNew: boolean }>(
  inputs: Inputs,
  context: Context,
  put: (articles: AsyncIterable<Article>) => AsyncIterable<Put>,
): AsyncGenerator<Put> {
  if (!inputs.watch) {
    yield* put(readArticles(inputs, context));
    return;
  }
  const { feedsInLists } = await import("../read/feeds-in-lists.ts");
  const each = { inputs: await feedsInLists(inputs.inputs), every: inputs.every };
  for await (const turn of watchInputs(each, context.signal)) {
    let news = 0;
    for await (const one of put(readArticles({ ...inputs, inputs: [turn.name] }, context))) {
      if (!one.isNew) continue;
      news++;
      yield one;
    }
    turn.done(news);
  }
}
