import { expect, test } from "vitest";
import { hashRow, hashTemplate, readTemplates } from "../../src/core/sequence/templates.ts";

const names = ["word", "tag"] as const;

test("a template reads its columns at their offsets", () => {
  const [pair] = readTemplates(names, ["word-1 tag"]);
  const columns = { word: Int32Array.of(0, 7, 8, 7), tag: Int32Array.of(0, 1, 2, 2) };
  const hashes = new Int32Array(3);
  hashTemplate(pair!, columns, 1, 4, hashes);
  const again = new Int32Array(1);
  hashTemplate(pair!, { word: Int32Array.of(8, 0), tag: Int32Array.of(0, 2) }, 1, 2, again);
  expect(hashes[2]).toBe(again[0]);
  expect(new Set(hashes).size).toBe(3);
});

test("the same line in another space is another template", () => {
  const row = { word: 3, tag: 4 };
  const hashIn = (space: string) => hashRow(readTemplates(names, ["word tag"], space)[0]!, row);
  expect(hashIn("one")).not.toBe(hashIn("other"));
  expect(hashIn("one")).toBe(hashIn("one"));
});

test("what no column or offset is, is refused", () => {
  expect(() => readTemplates(names, ["word lemma"])).toThrow('"lemma" is no part of a template');
  expect(() => readTemplates(names, ["word+7"])).toThrow('"word+7" is no part of a template');
});
