import { describe, expect, test } from "vitest";
import { shareAmong, shinglesOfReading } from "../../../src/read/html/body/overlap.ts";
import { isFuller, isNarrower, isStub, type Reading } from "../../../src/read/html/body/rivals.ts";
import { otherProse, prose } from "./invented-page.ts";

const glued = [prose.join(" ")];

describe("isNarrower", () => {
  test.each<[string, Reading, Reading, boolean]>([
    [
      "the article without what surrounds it",
      prose,
      ["Harbour closes", ...prose, "Send us your view of the harbour"],
      true,
    ],
    ["the same, parted otherwise", glued, prose, true],
    ["half of the article", prose.slice(0, 3), prose, false],
    ["another article", otherProse, prose, false],
    ["the article and another one", [...prose, otherProse[0]!], prose, false],
    ["nothing", [], prose, false],
    ["nothing, where there is nothing", [], [], false],
  ])("%s", (_, rival, base, expected) => {
    expect(isNarrower(rival, base)).toBe(expected);
  });
});

describe("isFuller", () => {
  const headlines = Array.from(
    { length: 9 },
    (_, index) => `${index} Ferry crews end their strike after eleven days in port`,
  );

  test.each<[string, Reading, Reading, boolean]>([
    ["the whole, of which the base is the start", prose, prose.slice(0, 2), true],
    ["the whole in one piece", glued, prose.slice(0, 2), true],
    ["a little more", prose, prose.slice(0, 5), false],
    ["another article, much longer", [...otherProse, ...otherProse], prose.slice(0, 2), false],
    ["much more in headlines only", [...prose.slice(0, 2), ...headlines], prose.slice(0, 2), false],
    ["an article where the page shows none", prose, [], true],
    ["an article where the page shows a few words", prose, ["Please switch on scripts."], true],
    ["headlines where the page shows none", headlines, [], false],
    ["a few words where the page shows none", ["The harbour of Karrow is closed for three weeks."], [], false],
  ])("%s", (_, rival, base, expected) => {
    expect(isFuller(rival, base)).toBe(expected);
  });
});

test("isStub: at most 150 words", () => {
  const [fifty, hundred] = ["wave ".repeat(50), "wave ".repeat(100)];
  expect([isStub([]), isStub([hundred, fifty]), isStub([hundred, fifty, "wave"])]).toEqual([true, true, false]);
});

test.each([
  ["the same words, otherwise marked and parted", ["ONE, two: three", "four – five. Six seven"], 1],
  ["half of the runs", ["one two three four five x"], 0.5],
  ["other words", ["seven six five four three two one"], 0],
  ["a word less than a run", ["one two three four"], 0],
])("the share of %s in another reading", (_, reading, share) => {
  const other = shinglesOfReading(["one two three four five six seven"]);
  expect(shareAmong(shinglesOfReading(reading), other)).toBe(share);
});
