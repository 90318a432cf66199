import type { Article, Skipped } from "../../src/core/model/article.ts";
import { readInputs, type Reading, type ReadOptions } from "../../src/read/read.ts";

/** Everything that some inputs give. */
export async function collect(inputs: readonly string[], options?: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs, options)) readings.push(reading);
  return readings;
}

/** What came from standard input as one article; fails where there is none. */
export async function readOne(content: string | Uint8Array, as?: ReadOptions["as"]): Promise<Article> {
  const [reading] = await collect(["-"], { stdin: async () => Buffer.from(content), ...(as ? { as } : {}) });
  if (!reading || "skipped" in reading) throw new Error(reading?.skipped.reason ?? "nothing was read");
  return reading.article;
}

/** The inputs that could not be read. */
export const skippedOf = (readings: readonly Reading[]): Skipped[] =>
  readings.flatMap((reading) => ("skipped" in reading ? reading.skipped : []));
