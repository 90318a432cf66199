import { expect, test } from "vitest";
import { matchGreedily } from "../../eval/match.ts";

const scored = (scores: Record<string, number>) => (gold: string, predicted: string) => scores[gold + predicted] ?? 0;
const pairsOf = (scores: Record<string, number>) =>
  matchGreedily(["A", "B"], ["x", "y"], scored(scores)).map(({ gold, predicted }) => gold + predicted);

test("the best pair goes first, even where another pairing would join more", () => {
  expect(pairsOf({ Ax: 0.6, Bx: 0.9, By: 0.8 })).toEqual(["Bx"]);
});

test("one gold takes one prediction and one prediction one gold", () => {
  expect(pairsOf({ Ax: 0.9, Ay: 0.8, Bx: 0.7 })).toEqual(["Ax"]);
});

test("equal scores pair in the order given", () => {
  expect(pairsOf({ Ax: 0.5, Ay: 0.5, Bx: 0.5, By: 0.5 })).toEqual(["Ax", "By"]);
});

test("a score of nothing never pairs", () => {
  expect(pairsOf({})).toEqual([]);
  expect(matchGreedily([], ["x"], () => 1)).toEqual([]);
});

test("equal items at different places are different items", () => {
  expect(matchGreedily(["A", "A"], ["A", "A"], () => 1)).toHaveLength(2);
});
