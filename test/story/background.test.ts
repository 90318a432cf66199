import { expect, test } from "vitest";
import { priorFrom, rarityOf } from "../../src/core/story/background.ts";
import { loadWords } from "../../src/operations/models.ts";

const none = () => 0;
const rarityAt = (count: number, size: number) => rarityOf("lock", { size, articlesWith: () => count });

test("before any article is stored, words that are rare in news are rare", () => {
  const prior = priorFrom(loadWords().words!);
  const rarity = (term: string) => rarityOf(term, { size: 0, articlesWith: none, prior });
  expect(rarity("minist")).toBeLessThan(rarity("isthmus"));
  expect(rarity("state:NOR")).toBeLessThan(rarity("person:lund"));
  expect(rarity("minist")).toBeGreaterThan(0);
});

test("what many stored articles have is less rare, but one story that fills a store does not make its words common", () => {
  expect(rarityAt(100, 10_000)).toBeLessThan(rarityAt(10, 10_000));
  expect(rarityAt(400, 400)).toBe(rarityAt(140, 400));
});

const rarityOfLate = (latest: number) =>
  rarityOf("2019", { size: 400_000, articlesWith: () => 5000, latestWith: () => latest });

test("a word that nearly all of the latest articles have is common, though of all it is rare", () => {
  expect(rarityOfLate(4500)).toBe(rarityAt(400_000, 400_000));
  expect(rarityOfLate(60)).toBe(rarityAt(5000, 400_000));
});
