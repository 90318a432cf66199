import { expect, test } from "vitest";
import { bCubed, type Item } from "../../eval/b-cubed.ts";

const groupsOf = (letter: string, groups: string): string[] =>
  groups.split(" ").filter((group) => group.includes(letter));

/** Items from the groups that people and a program put them in, one letter an item. */
function itemsOf(gold: string, predicted: string): Item[] {
  return [...new Set(gold.replaceAll(" ", ""))].map((letter) => ({
    gold: groupsOf(letter, gold),
    predicted: groupsOf(letter, predicted),
  }));
}

const rounded = (items: readonly Item[]): number[] => Object.values(bCubed(items)).map((value) => Math.round(value));

test("the two responses of Bagga and Baldwin 1998", () => {
  expect(rounded(itemsOf("12345 67 89ABC", "12345 6789ABC"))).toEqual([76, 100, 86]);
  expect(rounded(itemsOf("12345 67 89ABC", "1234589ABC 67"))).toEqual([58, 100, 74]);
});

test("all apart is precise, all together is complete", () => {
  expect(rounded(itemsOf("ab cd", "a b c d"))).toEqual([100, 50, 67]);
  expect(rounded(itemsOf("ab cd", "abcd"))).toEqual([50, 100, 67]);
});

test("an item in two groups at once counts with the items of either", () => {
  expect(rounded(itemsOf("ab bc", "ab bc"))).toEqual([100, 100, 100]);
  expect(bCubed(itemsOf("ab bc", "ab c")).recall).toBeCloseTo((100 * (1 + 1 / 2 + 1 / 2)) / 3, 5);
});

test("nothing is 0", () => {
  expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
});
