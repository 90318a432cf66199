import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Background } from "../../src/core/story/background.ts";
import { groupArticles } from "../../src/core/story/group.ts";
import type { Judgement } from "../../src/core/story/judgement.ts";
import { keysOf } from "../../src/core/story/keys.ts";
import { likenessOf } from "../../src/core/story/likeness.ts";
import { tellEvent } from "./invented-articles.ts";

const background: Background = { size: 0, articlesWith: () => 0 };
const profiles = [
  tellEvent("a1", 1),
  tellEvent("a2", 1, "2026-03-03"),
  tellEvent("a3", 1, null),
  tellEvent("b1", 2, "2026-03-01"),
  tellEvent("b2", 2),
  tellEvent("c1", 3),
];
const copy = { ...profiles[0]!, id: "z9", outlet: "Another" };
const group = (all = profiles, judgements: readonly Judgement[] = []) =>
  groupArticles({ profiles: all, judgements, background }).map((ids) => ids.join(" "));

const like = (date: string | null) => likenessOf(profiles[0]!, tellEvent("a2", 1, date), background);

test("articles on one event come together, in order of their days, without a date last", () => {
  expect(group()).toEqual(["b1 b2", "a1 a2 a3", "c1"]);
});

test("the order of the articles does not matter, nor that one comes twice", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...profiles, copy, profiles[2]!], { minLength: 8 }), (all) => {
      expect(group(all)).toEqual(group([...profiles, copy]));
    }),
  );
});

test("copies stand together, whatever lies between them, unless a person parts them", () => {
  const late = { ...copy, day: copy.day! + 4000 };
  expect(group([...profiles, late])).toContain("a1 a2 z9 a3");
  const parted = group([...profiles, copy], [{ a: "z9", b: "a1", verdict: "different" }]);
  expect(parted.find((ids) => ids.includes("a1"))).not.toContain("z9");
});

test("a person's word beats likeness", () => {
  expect(group(profiles, [{ a: "c1", b: "b2", verdict: "same" }])).toEqual(["b1 b2 c1", "a1 a2 a3"]);
  const parted = group(profiles, [{ a: "b2", b: "b1", verdict: "different" }]);
  expect(parted).toEqual(["b1", "a1 a2 a3", "b2", "c1"]);
});

test("likeness fades with the days between, and does not where a date is not known", () => {
  expect(like("2026-03-04")).toBe(like(null));
  expect(like("2026-03-12")).toBeLessThan(like("2026-03-04"));
  expect(like("2026-06-12")).toBeLessThan(like("2026-03-12"));
});

test("keys are at most sixteen: bands, rare terms, and half of the terms such as other articles have", () => {
  const profile = profiles[0]!;
  const keys = keysOf(profile, background);
  expect(keys).toHaveLength(16);
  expect(keys.filter((key) => /^b\d:/.test(key))).toHaveLength(4);
  expect(keysOf(profiles[1]!, background).some((key) => keys.includes(key))).toBe(true);
  const known = profile.terms.at(-1)![0];
  expect(keys).not.toContain(`t:${known}`);
  const stored: Background = { size: 1000, articlesWith: (term) => Number(term === known) };
  expect(keysOf(profile, stored)).toContain(`t:${known}`);
});
