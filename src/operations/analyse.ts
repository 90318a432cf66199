import { z } from "zod";
import { Analysis } from "../core/model/analysis.ts";
import { analysisFormats } from "../render/index.ts";
import { articleInputs } from "./inputs.ts";
import type { Operation } from "./operation.ts";
import { readArticles } from "./read-articles.ts";

const input = z.object(articleInputs);

/** `readout analyse`: one analysis a line, each as soon as its article is read. */
export const analyseOperation = {
  name: "analyse",
  summary: "what each article says: one analysis a line (JSONL)",
  effect: "computes",
  input,
  output: Analysis,
  formats: analysisFormats,
  async *run(inputs, context = {}): AsyncGenerator<Analysis> {
    const [{ analyse }, { loadModels }] = await Promise.all([
      import("../core/extract/analyse.ts"),
      import("./models.ts"),
    ]);
    const { models, skipped } = loadModels();
    for (const each of skipped) context.onReading?.({ skipped: each });
    for await (const article of readArticles(inputs, context)) yield analyse(article, models);
  },
} as const satisfies Operation<typeof input, Analysis>;
