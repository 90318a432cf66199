import { expect, test } from "vitest";
import { coveredWords, findWords, jaccard } from "../../eval/words.ts";
import { place } from "./findings.ts";

const text = "Über-mayor's “3 bridges”, re-opened.";
const words = findWords(text);

test("words are runs of letters and digits of any alphabet", () => {
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Über",
    "mayor",
    "s",
    "3",
    "bridges",
    "re",
    "opened",
  ]);
});

test("a span covers the words that it touches, pieces in any order, each word once", () => {
  expect(coveredWords(words, [place(text, "“3 bri")])).toEqual([3, 4]);
  expect(coveredWords(words, [place(text, "re-"), place(text, "mayor"), place(text, "r's")])).toEqual([1, 2, 5]);
  expect(coveredWords(words, [place(text, "”, ")])).toEqual([]);
});

test("Jaccard counts what either side has alone", () => {
  expect([jaccard([1, 2], [2, 3]), jaccard([1], [1, 2, 3, 4]), jaccard([1, 2, 3, 4], [1]), jaccard([], [])]).toEqual([
    1 / 3,
    1 / 4,
    1 / 4,
    0,
  ]);
});
