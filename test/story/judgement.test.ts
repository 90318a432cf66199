import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bindJudged, type Judgement } from "../../src/core/story/judgement.ts";

const ids = ["a", "b", "c", "d", "e"];
const bind = (...lines: readonly string[]) => {
  const judgements = lines.map((line): Judgement => {
    const [a, b, verdict] = line.split(" ");
    return { a: a!, b: b!, verdict: verdict as Judgement["verdict"] };
  });
  const bonds = bindJudged(ids, judgements);
  return bonds.bundles().map((bundle) => bundle.map((at) => ids[at]).join(""));
};

test("same holds through third articles", () => {
  expect(bind("a b same", "c b same", "d e same")).toEqual(["abc", "de"]);
});

test("the newest of contradictory judgements holds", () => {
  expect(bind("a b same", "a b different")).toEqual(["a", "b", "c", "d", "e"]);
  expect(bind("a b different", "b a same")).toEqual(["ab", "c", "d", "e"]);
  expect(bind("a b same", "b c same", "a c different")).toEqual(["a", "bc", "d", "e"]);
  expect(bind("a c different", "a b same", "b c same")).toEqual(["abc", "d", "e"]);
});

test("unsure takes back what was said of the pair, and articles elsewhere count for nothing", () => {
  expect(bind("a b same", "b a unsure")).toEqual(["a", "b", "c", "d", "e"]);
  expect(bind("a x same", "x b same")).toEqual(["a", "b", "c", "d", "e"]);
});

test("the newest judgement always holds, and nothing is together and apart", () => {
  const place = fc.integer({ min: 0, max: 4 });
  const said = fc.record({ one: place, other: place, verdict: fc.constantFrom("same", "different", "unsure") });
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (all) => {
      const judgements = all.map(({ one, other, verdict }) => ({ a: ids[one]!, b: ids[other]!, verdict }) as Judgement);
      const bonds = bindJudged(ids, judgements);
      const { one, other, verdict } = all.at(-1)!;
      const areTogether = bonds.first(one) === bonds.first(other);
      expect(verdict === "same" && !areTogether).toBe(false);
      expect(verdict === "different" && one !== other && !bonds.areApart(one, other)).toBe(false);
      for (const bundle of bonds.bundles()) for (const at of bundle) expect(bonds.areApart(bundle[0]!, at)).toBe(false);
    }),
  );
});
