import { expect, test } from "vitest";
import { rememberTexts } from "../../src/core/story/recent-texts.ts";
import { signText } from "../../src/core/story/signature.ts";
import { inventWords } from "./invent-words.ts";

const sign = (words: readonly string[]) => signText(words.join(" "));
const words = inventWords(400, 1);
/** A text that shares its start with `words`. */
const variant = (length: number, seed: number): string[] => [
  ...words.slice(0, length),
  ...inventWords(400 - length, seed),
];

test("the most alike comes first, and each text once", () => {
  const recent = rememberTexts<string>();
  recent.add(sign(variant(370, 2)), "near");
  recent.add(sign(variant(395, 3)), "nearer");
  recent.add(sign(inventWords(400, 4)), "other");
  const found = recent.findLike(sign(words));
  expect(found.map(({ value }) => value)).toEqual(["nearer", "near"]);
  expect(found[0]!.likeness).toBeGreaterThan(0.9);
});

test("texts with a likeness of 0.8 are found among thousands of others", () => {
  const recent = rememberTexts<number>(2000);
  for (let seed = 100; seed < 1100; seed++) recent.add(sign(inventWords(60, seed)), seed);
  const missed = Array.from({ length: 100 }, (_, at) => 100 + 10 * at).filter((seed) => {
    const edited = [...inventWords(60, seed).slice(0, 54), ..."with six words that are new".split(" ")];
    return recent.findLike(sign(edited))[0]?.value !== seed;
  });
  expect(missed.length).toBeLessThanOrEqual(3);
});

test("only the last texts are remembered, also when many share every band", () => {
  const recent = rememberTexts<number>(10);
  for (let number = 1; number <= 25; number++)
    recent.add(sign(number % 2 === 0 ? words : inventWords(50, number)), number);
  const found = recent.findLike(sign(words)).filter((like) => like.likeness === 1);
  expect(found.map(({ value }) => value).sort((a, b) => a - b)).toEqual([16, 18, 20, 22, 24]);
  expect(recent.findLike(sign(inventWords(50, 15)))).toEqual([]);
});
