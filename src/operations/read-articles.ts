import type { Article } from "../core/model/article.ts";
import type { Format } from "../read/formats.ts";
import type { Context } from "./operation.ts";

interface Inputs {
  readonly inputs: readonly string[];
  readonly as?: Format | undefined;
  readonly allowPrivate?: boolean;
}

/** The articles of the inputs as they are read; what is skipped goes to `onReading`, like everything read. */
export async function* readArticles(
  { inputs, as, allowPrivate = false }: Inputs,
  { stdin, uploads, onInput, onReading }: Context,
): AsyncGenerator<Article> {
  const { readInputs } = await import("../read/read.ts");
  const options = {
    allowPrivate,
    ...(as && { as }),
    ...(stdin && { stdin }),
    ...(uploads && { uploads }),
    ...(onInput && { onInput }),
  };
  for await (const reading of readInputs(inputs, options)) {
    onReading?.(reading);
    if ("article" in reading) yield reading.article;
  }
}
