import { expect, test } from "vitest";
import { tagText } from "../src/core/text/tag.ts";

const words = (text: string): string[] => tagText(text).tokens.map((token) => token.text);

test("possessives are split, whatever was read before", () => {
  words("*Ossowicki's* plan");
  expect(words("Ossowicki's plan won.")).toEqual(["Ossowicki", "'s", "plan", "won", "."]);
  expect(words("It's Ossowicki's.")).toEqual(["It", "'s", "Ossowicki", "'s", "."]);
});

test("two apostrophes are a quotation mark at its place", () => {
  const text = "She wrote ''Nobody goes'' on the wall.";
  const { tokens, quotations } = tagText(text);
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["Nobody goes"]);
  expect(tokens.filter((token) => token.text === "''")).toHaveLength(2);
});

test("letters of any Latin alphabet are letters of one word", () => {
  expect(words("Kėkštas, Wałęsa-Ilıcak and Şükrü Čapek met.")).toEqual([
    "Kėkštas",
    ",",
    "Wałęsa",
    "-",
    "Ilıcak",
    "and",
    "Şükrü",
    "Čapek",
    "met",
    ".",
  ]);
});

test("the second half of a name is no verb", () => {
  const { tokens } = tagText("Dwight Acker-Sow, a driver, said the road was shut.");
  expect(tokens.find((token) => token.text === "Sow")?.pos).toBe("PROPN");
});

test("a text whose hyphens a tokeniser parted has them back", () => {
  const { tokens } = tagText("Long - term talks with Rok Jun - sa ended. The pro - farm side won.");
  expect(tokens.map(({ lower }) => lower)).toEqual(
    "long-term talks with rok jun-sa ended . the pro-farm side won .".split(" "),
  );
});

test("a hyphen between spaces is a dash elsewhere, unless a given name is written so", () => {
  expect(words("The well-known ferry - an old ship - sank.")).toContain("-");
  expect(words("Ana Quill - an aide - met Rok Dae - jung in a well-known ferry.")).toEqual(
    expect.arrayContaining(["-", "Dae - jung"]),
  );
});

test("a word that the tagger has no lemma for is its own", () => {
  expect(words("They cannot. We can.")).toContain("cannot");
});
