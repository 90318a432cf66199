import { expect, test } from "vitest";
import { loadPairs, readPair } from "../../eval/pair-lines.ts";
import { scorePairs } from "../../eval/pairs.ts";
import { partOf } from "../../eval/parts.ts";
import { readPairs } from "../../train/events/records.ts";

const fine = readPair("In May [Sylvania]s fined [two firms of Osterlich]t.", "SANCTION", "here:1");

test("a line is its text with the places of source and target", () => {
  expect(fine).toMatchObject({ text: "In May Sylvania fined two firms of Osterlich.", root: "SANCTION", quad: 4 });
  expect([fine.source, fine.target].map((place) => fine.text.slice(...place!))).toEqual([
    "Sylvania",
    "two firms of Osterlich",
  ]);
  expect(readPair("[Two firms]t were fined.", "SANCTION", "here:1").source).toBeNull();
});

test.each([
  ["[Sylvania]s fined [Osterlich]s.", "SANCTION", "here:1: two marks for s"],
  ["Sylvania fined Osterlich.", "SANCTION", "here:1: no mark"],
  ["[Sylvania]s fined [Osterlich].", "SANCTION", "here:1: a bracket that is no mark"],
  ["[Sylvania]s fined [Osterlich]t.", "FINE", 'here:1: "FINE" is no root'],
])("what is wrong with a line is said with its place: %s", (line, root, message) => {
  expect(() => readPair(line, root, "here:1")).toThrow(message);
});

test("roots and quad classes are scored each for itself", () => {
  const thanks = readPair("[Ruritania]s thanked [Freedonia]t.", "SUPPORT", "here:2");
  expect(scorePairs([fine, thanks], ({ root }) => root)).toEqual({ root: 100, quad: 100 });
  expect(scorePairs([fine, thanks], () => null)).toEqual({ root: 0, quad: 0 });
  expect(scorePairs([fine, thanks], ({ root }) => (root === "SUPPORT" ? "AGREE" : root))).toEqual({
    root: 50,
    quad: 100,
  });
});

test("our own pairs are many for each root, and the third that is set aside is never learned from", () => {
  const all = loadPairs("corpus/events");
  const learned = new Set(readPairs("corpus/events").map(({ id }) => id));
  const held = all.filter(({ id }) => partOf(id) === "held");
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(
    Math.min(...Object.values(Object.groupBy(all, ({ root }) => root)).map((some) => some!.length)),
  ).toBeGreaterThan(300);
  expect(held.filter(({ id }) => learned.has(id))).toEqual([]);
  expect(learned.size + held.length).toBe(all.length);
});
