import { expect, test } from "vitest";
import { f1, macroF1, noTally, precision, recall, tallyPairs, tallySets } from "../../eval/scores.ts";

test("precision, recall and F1 of a tally", () => {
  const tally = tallyPairs(2, 4, 8);
  expect([precision(tally), recall(tally)]).toEqual([50, 25]);
  expect(f1(tally)).toBeCloseTo(33.33, 2);
});

test("nothing predicted and nothing there gives 0, not a division by zero", () => {
  expect([precision(noTally), recall(noTally), f1(noTally)]).toEqual([0, 0, 0]);
});

test("a key that stands twice counts once", () => {
  expect(tallySets(["a", "a", "b"], ["a", "c", "c"])).toEqual({ predicted: 2, right: 1, gold: 2, found: 1 });
});

test("macro F1 weighs a rare class like a frequent one", () => {
  const labels = [
    { gold: "often", predicted: "often" },
    { gold: "often", predicted: "often" },
    { gold: "often", predicted: "often" },
    { gold: "rare", predicted: null },
  ];
  expect(macroF1(labels)).toBe(50);
});

test("a prediction of a class that the gold does not have costs its gold class only", () => {
  expect(
    macroF1([
      { gold: "a", predicted: "elsewhere" },
      { gold: "b", predicted: "b" },
    ]),
  ).toBe(50);
  expect(macroF1([])).toBe(0);
});
