import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  readHashes,
  readRows,
  readSections,
  writeHashes,
  writeRows,
  writeSections,
} from "../../src/core/sequence/sections.ts";

test("sections come back as they were written", () => {
  const sections = fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}$/), fc.uint8Array());
  fc.assert(
    fc.property(sections, (entries) => {
      const written = new Map(Object.entries(entries));
      expect(readSections(writeSections(written))).toEqual(written);
    }),
  );
});

test("hashes come back as signed numbers, in ascending order without sign", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(numbers, (list) => {
      const sorted = Uint32Array.from(list).toSorted();
      expect([...readHashes(writeHashes(sorted))]).toEqual([...sorted].map((hash) => hash | 0));
    }),
  );
});

test("rows of weights come back, zeros or not", () => {
  const rows = fc.array(fc.int8Array({ minLength: 5, maxLength: 5 }));
  fc.assert(
    fc.property(rows, (list) => {
      const weights = Int8Array.from(list.flatMap((row) => [...row]));
      expect(readRows(writeRows(weights, 5), list.length, 5)).toEqual(weights);
    }),
  );
});

test("bytes that are no model, or a part of one, say so", () => {
  expect(() => readSections(new TextEncoder().encode("{}"))).toThrow("no model");
  const whole = writeSections(new Map([["words", new Uint8Array(9)]]));
  expect(() => readSections(whole.subarray(0, whole.length - 1))).toThrow('ends within its section "words"');
  expect(() => readSections(whole.subarray(0, 12))).toThrow("ends within its list");
});
