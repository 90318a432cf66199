import { asArticle } from "../eval/as-article.ts";
import { hasFile, loadFrom } from "../eval/data.ts";
import type { Article } from "../src/core/model/index.ts";
import { readInputs } from "../src/read/read.ts";

export type Texts = { readonly name: string; readonly articles: readonly Article[] };

/** A round of fewer articles than this is too short to time. */
const fewest = 50;
export const polnear = "attribution/polnear.dev.jsonl";

async function readExamples(folder: string): Promise<Texts> {
  const articles: Article[] = [];
  for await (const input of readInputs([folder])) if ("article" in input) articles.push(input.article);
  if (articles.length === 0)
    throw new Error(`${folder}: no article could be read; run the benchmark from the repository's root`);
  const times = Math.ceil(fewest / articles.length);
  return { name: `${folder} × ${times}`, articles: Array.from({ length: times }, () => articles).flat() };
}

/** PolNeAR's development articles, which are news as it is printed. */
export function readPolnear(data: string): Texts {
  const records = loadFrom(data)<{ id: string; text: string; title: string; date: string }>(polnear);
  return { name: polnear, articles: records.map(asArticle) };
}

/** The example articles, repeated, and PolNeAR's development articles where they are there. */
export async function readTexts(examples: string, data: string): Promise<Texts[]> {
  return [await readExamples(examples), ...(hasFile(data, polnear) ? [readPolnear(data)] : [])];
}
