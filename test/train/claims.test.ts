import { describe, expect, test } from "vitest";
import { readStory } from "../../eval/claims/corpus.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { examplesOf } from "../../train/claims/examples.ts";
import { fitLogistic, type Example } from "../../train/claims/logistic.ts";

const source = `== The quay
= Daily Wool | 2031-03-04 | Quay to reopen
{1 The northern quay will reopen in June}. {2 Sheep farmers complained about the wet spring}.
= The Lamp | 2031-03-04 | Ferries are back
{1 In June the northern quay will reopen}. The farmers of the northern valley shear their sheep in June.
`;

const story = () => {
  const { articles, claims } = readStory("quay.txt", source);
  return { analyses: articles.map((article) => analyse(article)), claims, ignored: [], weight: 2 };
};

describe("examples", () => {
  test("are pairs of different articles, joined where people mark one claim", () => {
    const examples = examplesOf(story(), undefined);
    expect(examples.filter(({ label }) => label)).toHaveLength(1);
    expect(examples.filter(({ label }) => !label).length).toBeGreaterThan(0);
    expect(examples.every(({ weight }) => weight === 2)).toBe(true);
  });

  test("are none where what was marked is to be ignored", () => {
    const { claims, ...rest } = story();
    expect(examplesOf({ ...rest, claims: [], ignored: claims.flat() }, undefined)).toEqual([]);
  });
});

const example = (value: number, label: boolean, weight = 1): Example => ({
  values: Float64Array.from([value, 1 - value]),
  label,
  weight,
});

const odds = (weights: Float64Array): number => weights[0]! * 0.4 + weights[1]! * 0.6 + weights[2]!;

describe("logistic regression", () => {
  test("finds which side a value speaks for, and how likely all are", () => {
    const examples = [0, 0.1, 0.2, 0.3]
      .map((value) => example(value, false))
      .concat([example(0.25, true), example(0.9, true)]);
    const [first, second, bias] = fitLogistic(examples) as unknown as [number, number, number];
    const points = (value: number) => first * value + second * (1 - value) + bias;
    expect(first).toBeGreaterThan(0);
    expect(points(0.9)).toBeGreaterThan(0);
    expect(points(0)).toBeLessThan(0);
  });

  test("counts an example of weight 3 as three", () => {
    const rest = [example(0.2, false), example(0.7, true), example(0.6, false)];
    const thrice = fitLogistic([...rest, ...Array.from({ length: 3 }, () => example(0.4, true))]);
    const weighed = fitLogistic([...rest, example(0.4, true, 3)]);
    expect(odds(weighed)).toBeCloseTo(odds(thrice), 1);
  });
});
