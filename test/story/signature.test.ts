import { expect, test } from "vitest";
import { shinglesOf } from "../../src/core/story/shingles.ts";
import { likeness, signText } from "../../src/core/story/signature.ts";
import { inventWords } from "./invent-words.ts";

/** The share of shingles that two texts have in common, counted one by one. */
function countedLikeness(one: string, other: string): number {
  const [left, right] = [new Set(shinglesOf(one)), new Set(shinglesOf(other))];
  const common = [...left].filter((shingle) => right.has(shingle)).length;
  return common / (left.size + right.size - common);
}

test("the likeness of a text and itself is 1, that of unlike texts 0", () => {
  const text = inventWords(300, 1).join(" ");
  expect(likeness(signText(text), signText(text))).toBe(1);
  expect(likeness(signText(text), signText(inventWords(300, 2).join(" ")))).toBe(0);
});

test("case, punctuation, quotation marks and white space do not count; words and their order do", () => {
  const text = "“Nobody asked us,” said the keeper of Sund — and he took the key.";
  const same = "'nobody   asked us' \n said the Keeper of Sund and he took the key";
  expect([...shinglesOf(same)]).toEqual([...shinglesOf(text)]);
  expect(shinglesOf(text)).toHaveLength(9);
  const words = inventWords(200, 3);
  expect(likeness(signText(words.join(" ")), signText(words.toReversed().join(" ")))).toBeLessThan(0.1);
});

test.each([0.95, 0.9, 0.8, 0.7, 0.5])("a likeness of about %d is estimated within 0.12", (share) => {
  const words = inventWords(600, 4);
  const other = [...words.slice(0, Math.round(600 * share)), ...inventWords(600 - Math.round(600 * share), 5)];
  const counted = countedLikeness(words.join(" "), other.join(" "));
  const estimated = likeness(signText(words.join(" ")), signText(other.join(" ")));
  expect(Math.abs(estimated - counted)).toBeLessThan(0.12);
});

test("the errors of the estimates are those of chance: 0.04 on average at most", () => {
  const errors = Array.from({ length: 60 }, (_, at) => {
    const words = inventWords(300, at);
    const [one, other] = [words.join(" "), [...words.slice(0, 240), ...inventWords(30, 1000 + at)].join(" ")];
    return (likeness(signText(one), signText(other)) - countedLikeness(one, other)) ** 2;
  });
  expect(Math.sqrt(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.045);
});

test("texts shorter than five words have a signature, and it is their own", () => {
  expect(likeness(signText("lamp out"), signText("Lamp out!"))).toBe(1);
  expect(likeness(signText("lamp out"), signText("lamp on"))).toBe(0);
  expect(likeness(signText(""), signText("lamp out"))).toBe(0);
});
