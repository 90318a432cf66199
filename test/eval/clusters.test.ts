import { expect, test } from "vitest";
import { clusters, type ClusterRecord } from "../../eval/clusters.ts";
import type { Analysis, Article } from "../../src/core/model/index.ts";
import { inventWords } from "../story/invent-words.ts";
import { loadOf } from "./findings.ts";

const nothing = { actors: [], mentions: [], times: [], statements: [], events: [], assertions: [] };
const analyse = (article: Article): Analysis => ({ schema: "readout/analysis@1", article, ...nothing });
const tell = (event: number, id: string, cluster: string): ClusterRecord => ({
  id,
  cluster,
  date: "2026-03-02",
  text: [...inventWords(40, event), ...inventWords(10, 100 * event + id.length + id.charCodeAt(0))].join(" "),
});
const records = [tell(1, "a", "one"), tell(1, "bb", "one"), tell(2, "ccc", "two"), tell(2, "dddd", "two")];
const run = (all: readonly ClusterRecord[]) => clusters.run(loadOf(all), analyse, () => Promise.resolve(null));

test("stories that are told in words of their own are found, in any order", async () => {
  const values = await run(records);
  for (const name of ["b3.f1", "pairs.f1", "again.b3.f1", "shuffled.b3.f1", "tf-idf.b3.f1"])
    expect(values[`basil.${name}`]).toBeCloseTo(100);
});

test("articles that people kept apart cost precision, those that they joined cost recall", async () => {
  const apart = await run(records.map((record) => (record.id === "bb" ? { ...record, cluster: "three" } : record)));
  expect(apart["basil.b3.precision"]).toBeCloseTo(75);
  expect(apart["basil.b3.recall"]).toBeCloseTo(100);
  const joined = await run(records.map((record) => ({ ...record, cluster: "one" })));
  expect(joined["basil.b3.recall"]).toBeCloseTo(50);
  expect(joined["basil.pairs.f1"]).toBeCloseTo(50);
});
