import { expect, test } from "vitest";
import { quoteSentence } from "../../src/render/ics/quote-sentence.ts";

const quote = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return quoteSentence(text, { start, end: start + words.length });
};

test.each([
  ["It rained. Gen. Holt will\tvisit Orrin. He said so.", "visit", "Gen. Holt will visit Orrin."],
  ["The U.S. envoy J. D. Marn visits. Good.", "visits", "The U.S. envoy J. D. Marn visits."],
  ["A headline\n\nHe visits\non Monday", "visits", "He visits"],
  ["\nHe visits.", "He", "He visits."],
  ["One. He visits. He leaves. Two.", "visits. He leaves", "He visits. He leaves."],
  ["He visits", "He visits", "He visits"],
  ["橋は六月に開通する。", "六月", "橋は六月に開通する。"],
])("of %j around %j is %j", (text, words, expected) => expect(quote(text, words)).toBe(expected));

const filler = (words: number): string => Array.from({ length: words }, (_, n) => `word${n}`).join(" ");

test("is cut at its end between words", () => {
  const cut = quote(`He visits ${filler(80)}.`, "visits");
  expect(cut).toMatch(/^He visits word0 .* word\d+ …$/);
  expect(cut.length).toBeLessThanOrEqual(242);
});

test("is cut at its start where the words stand far behind", () => {
  const cut = quote(`The ${filler(80)} he visits Orrin ${filler(80)}.`, "visits");
  expect(cut).toMatch(/^… word\d+ .* word79 he visits Orrin word0 .* word\d+ …$/);
  expect(cut.length).toBeLessThanOrEqual(242);
});

test("without a space is cut between characters", () => {
  expect(quote("𠀋".repeat(500), "𠀋")).toBe(`${"𠀋".repeat(240)} …`);
});
