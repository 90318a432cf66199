import type { Article, Skipped } from "../../src/core/model/article.ts";
import { readInputs, type Reading, type ReadOptions } from "../../src/read/read.ts";

/** Tests stay off the network. */
const noNetwork: NonNullable<ReadOptions["fetch"]> = async () => ({
  reason: "not fetched: tests stay off the network",
});

/** Everything that some inputs give. */
export async function collect(inputs: readonly string[], options?: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs, { fetch: noNetwork, ...options })) readings.push(reading);
  return readings;
}

/** Everything that comes from some bytes on standard input. */
export const collectFrom = (content: string | Uint8Array, options?: ReadOptions): Promise<Reading[]> =>
  collect(["-"], { stdin: async () => Buffer.from(content), ...options });

/** What came from standard input as one article; fails where there is none. */
export async function readOne(content: string | Uint8Array, as?: ReadOptions["as"]): Promise<Article> {
  const [reading] = await collectFrom(content, as ? { as } : {});
  if (!reading || "skipped" in reading) throw new Error(reading?.skipped.reason ?? "nothing was read");
  return reading.article;
}

/** The articles among readings. */
export const articlesOf = (readings: readonly Reading[]): Article[] =>
  readings.flatMap((reading) => ("article" in reading ? reading.article : []));

/** The inputs that could not be read. */
export const skippedOf = (readings: readonly Reading[]): Skipped[] =>
  readings.flatMap((reading) => ("skipped" in reading ? reading.skipped : []));
