import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import type { Analysis } from "../../src/core/model/index.ts";
import { account, type Line } from "./account.ts";
import { brief } from "./between.ts";

const matters = [
  "the grain",
  "the gas",
  "the treaty",
  "the budget",
  "the ferry",
  "the border",
  "the visas",
  "the tolls",
];

/** Eight sentences, of which the first so many are about fish. */
const lines = (about: number, verb: string): Line[] =>
  matters.map((matter, at) => ({ text: `Officials ${verb} ${at < about ? "the fish" : matter} in ${at + 1} papers` }));

const found = (...about: number[]) =>
  compare(
    about.map((count, at) => account(`a${at}`, {}, lines(count, ["praised", "weighed", "dropped"][at]!))),
  ).divergences.filter(({ kind }) => kind === "emphasis");

const emphasisOf = (analyses: readonly Analysis[]) =>
  compare(analyses)
    .divergences.filter(({ kind }) => kind === "emphasis")
    .map(({ about, values }) => ({ about, values }));

const bees = ["hives", "combs", "queens", "drones", "swarms", "larvae", "nectar", "pollen"].map((thing): Line => ({
  text: `Growers counted ${thing} at noon`,
}));

describe("emphasis", () => {
  test("a topic that one article is largely about", () => {
    expect(brief(found(6, 1, 2))).toEqual([[true, "in 75 % of what it says", "in 13 to 25 %"]]);
    expect(found(6, 1, 2)[0]).toMatchObject({
      about: "how much is about fish",
      values: [{ text: "fish" }, { text: "fish" }],
    });
  });

  test("silent where nothing stands out, and where fewer than three articles can be compared", () => {
    expect(found(3, 2, 3)).toEqual([]);
    expect(found(6, 1)).toEqual([]);
  });

  test("articles on something else do not count", () => {
    const other = account("z", {}, bees);
    const own = [6, 1, 2].map((count, at) =>
      account(`a${at}`, {}, lines(count, ["praised", "weighed", "dropped"][at]!)),
    );
    expect(emphasisOf([...own, other])).toEqual(emphasisOf(own));
    expect(emphasisOf([...own.slice(0, 2), other])).toEqual([]);
  });
});
