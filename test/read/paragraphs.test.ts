import { expect, test } from "vitest";
import { splitParagraphs } from "../../src/read/paragraphs.ts";

test("lines are paragraphs where each ends like one, also headings between them", () => {
  const lines = [
    "The lamp went out on Friday.",
    "Keepers",
    "Three keepers left the tower at nine, officials said.",
    "One stayed.",
  ];
  expect(splitParagraphs(lines.join("\n"))).toEqual(lines);
});

test("headlines of different lengths are not a wrapped text", () => {
  const lines = [
    "Lamp goes out",
    "Three keepers leave the tower",
    "Buoy bought",
    "Ministry silent on paint for the buoy",
    "Union meets",
  ];
  expect(splitParagraphs(lines.join("\n"))).toEqual(lines);
});

test("sentences that happen to be equally long are not a wrapped text", () => {
  const lines = [
    "The lamp at Sund went out on Friday.",
    "Three keepers left the tower at ten.",
    "The ministry did not say who stayed.",
    "The union said that nobody remained.",
    "A red buoy will follow in late June.",
  ];
  expect(splitParagraphs(lines.join("\n"))).toEqual(lines);
});

test("a text wrapped at a column is joined; an early end of a line or an empty line parts paragraphs", () => {
  const wrapped = `The lighthouse at Sund went dark on Friday
evening after a quarrel over the lamp, the
ministry said.
Three keepers left the tower at nine. One
of them took the key with him as a small
and heavy souvenir.

A buoy will follow in June, and a long-
term plan after that.`;
  expect(splitParagraphs(wrapped)).toEqual([
    "The lighthouse at Sund went dark on Friday evening after a quarrel over the lamp, the ministry said.",
    "Three keepers left the tower at nine. One of them took the key with him as a small and heavy souvenir.",
    "A buoy will follow in June, and a long-term plan after that.",
  ]);
});
