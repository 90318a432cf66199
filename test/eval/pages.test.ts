import { expect, test } from "vitest";
import { pages, type PageRecord } from "../../eval/pages.ts";
import type { Article } from "../../src/core/model/index.ts";
import { asArticle } from "../../eval/as-article.ts";
import { analysisOf, loadOf } from "./findings.ts";

const gold = "The ferry to Sund sails at noon and returns at dusk.";
const record: PageRecord = { key: "invented-1", articleBody: gold };

const run = (read: (file: string) => Article | null, records = [record]) =>
  pages.run(
    loadOf(records),
    (article) => analysisOf(article),
    async (file) => read(file),
  );
const textOf = (text: string): Article => asArticle({ id: "a", text, date: "2031-05-02" });

test("a perfect reader has 100 everywhere, one that finds no article 0", async () => {
  expect(await run(() => textOf(gold))).toEqual({ precision: 100, recall: 100, f1: 100, "f1.mean": 100, dated: 100 });
  expect(await run(() => null)).toEqual({ precision: 0, recall: 0, f1: 0, "f1.mean": 0, dated: 0 });
});

test("what stands beside the article costs precision, what is missing costs recall", async () => {
  // 8 shingles in the gold; one word more at the end is one shingle more, two words fewer are two fewer.
  expect((await run(() => textOf(`${gold} Advertisement`))).precision).toBeCloseTo(100 * (8 / 9));
  expect((await run(() => textOf(gold.replace(" at dusk", "")))).recall).toBeCloseTo(100 * (6 / 8));
});

test("a shingle counts as often as it stands in the gold", async () => {
  expect((await run(() => textOf(`${gold} ${gold}`))).precision).toBeCloseTo(100 * (8 / 19));
});

test("each page counts alike, however long", async () => {
  const long: PageRecord = { key: "invented-2", articleBody: `${gold} `.repeat(50) };
  const values = await run((file) => (file.includes("invented-1") ? textOf(gold) : null), [record, long]);
  expect(values).toMatchObject({ precision: 50, recall: 50, "f1.mean": 50, dated: 50 });
});

test("pages are read from their files; one without a date is not dated", async () => {
  const seen: string[] = [];
  const values = await run((file) => {
    seen.push(file);
    return { ...textOf(gold), publishedAt: null };
  });
  expect(seen).toEqual(["pages/html/invented-1.html.gz"]);
  expect(values).toMatchObject({ f1: 100, dated: 0 });
});
