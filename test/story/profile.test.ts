import { expect, test } from "vitest";
import type { Mention } from "../../src/core/model/index.ts";
import { areCopies } from "../../src/core/story/fingerprint.ts";
import { inventWords } from "./invent-words.ts";
import { profileOf } from "./invented-articles.ts";

const title = "Keepers of Sund close the lock";
const text = "The keepers closed the lock at Sund. Marta Lund's keepers wait.";
const marta: Mention = {
  span: { start: text.indexOf("Marta"), end: text.indexOf("'s") },
  text: "Marta Lund",
  form: "name",
  actor: "person:marta-lund",
  members: [],
  candidates: [],
  rule: "name-shape",
};

const dayOf = (date: string | null) => profileOf("a", { text, date }).day;

test("a profile counts stems in title, lead and rest, without function words, and names by the last name", () => {
  const far = `${text} ${inventWords(100, 1).join(" ")} Keepers and locks.`;
  const { terms } = profileOf("a", { title, text: far, mentions: [marta] });
  const counts = new Map(terms.map(([term, ...rest]) => [term, rest]));
  expect(counts.get("keeper")).toEqual([1, 2, 1]);
  expect(counts.get("lock")).toEqual([1, 1, 1]);
  expect(counts.get("person:lund")).toEqual([0, 1, 0]);
  expect(counts.has("the")).toBe(false);
});

test("a title at the front of the text counts once, as title", () => {
  const { terms } = profileOf("a", { title, text: `${title}\n\n${text}` });
  expect(terms.find(([term]) => term === "sund")).toEqual(["sund", 1, 1, 0]);
});

test("a profile has at most 150 terms, title and lead first, and is plain JSON below 5 kB", () => {
  const profile = profileOf("a", { title, text: inventWords(900, 2).join(" ") });
  expect(profile.terms).toHaveLength(150);
  expect(profile.terms[0]![1]).toBe(1);
  expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  expect(JSON.stringify(profile).length).toBeLessThan(5000);
});

test("the day is that of the date, whatever its hour and zone; none is null", () => {
  expect(dayOf("1970-01-02")).toBe(1);
  expect(dayOf("2026-03-02T23:30:00-05:00")).toBe(dayOf("2026-03-02"));
  expect(dayOf(null)).toBeNull();
  expect(dayOf("soon")).toBeNull();
});

test("edited copies are copies, another text on the same things is none", () => {
  const words = inventWords(300, 3);
  const printed = profileOf("a", { text: words.join(" ") });
  const edited = profileOf("b", { text: [...words.slice(0, 285), ...inventWords(10, 4)].join(" ") });
  const other = profileOf("c", { text: words.toReversed().join(" ") });
  expect(areCopies(printed, edited)).toBe(true);
  expect(areCopies(printed, other)).toBe(false);
});
