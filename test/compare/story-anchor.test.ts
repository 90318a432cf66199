import { expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import { asArticle } from "../as-article.ts";

const told = (id: string, publishedAt: string | null, text: string) =>
  analyse(asArticle(text, { id, input: `${id}.txt`, outlet: `The ${id}`, publishedAt }));

const dated = told(
  "dated",
  "2031-03-06",
  "Sweden's prime minister and Norway's prime minister held a call on Wednesday.",
);

/** The times of an undated article beside a dated one, 2031-03-06 being a Thursday. */
const timesOf = (text: string, beside = dated) =>
  compare([beside, told("undated", null, text)])
    .times.filter(({ article }) => article === "undated")
    .map(({ text: words, from, to, basis, timex }) => [words, from, to, basis, timex.value]);

test("an undated article counts from the days on which it dates a shared event as others do", () => {
  const text = "Norway's prime minister held a call with Sweden's prime minister on Wednesday. They will meet in May.";
  expect(timesOf(text)).toEqual([
    ["Wednesday", "2031-03-05", "2031-03-05", "story", "2031-03-05"],
    ["May", "2031-05", "2031-05", "story", "2031-05"],
  ]);
});

test("what those days do not agree on stays open", () => {
  const text = "Norway's prime minister held a call with Sweden's prime minister on Wednesday. Talks go on today.";
  expect(timesOf(text)).toEqual([
    ["Wednesday", "2031-03-05", "2031-03-05", "story", "2031-03-05"],
    ["today", null, null, "unresolved", "PRESENT_REF"],
  ]);
});

test("without a shared event nothing is counted", () => {
  const text = "Norway's prime minister held a call with Denmark's prime minister on Wednesday.";
  expect(timesOf(text)).toEqual([["Wednesday", null, null, "unresolved", "XXXX-WXX-3"]]);
});

test("a shared event of another time gives no anchor", () => {
  const text = "Norway's prime minister will hold a call with Sweden's prime minister on Wednesday.";
  expect(timesOf(text)).toEqual([["Wednesday", null, null, "unresolved", "XXXX-WXX-3"]]);
});

test("the shared event takes its date", () => {
  const { storyEvents, events } = compare([
    dated,
    told("undated", null, "Norway's prime minister held a call with Sweden's prime minister on Wednesday."),
  ]);
  expect(storyEvents).toHaveLength(1);
  expect(events.map(({ time }) => time?.from)).toEqual(["2031-03-05", "2031-03-05"]);
});

test("words that no day resolves do not stand in the way", () => {
  const text =
    "Norway's prime minister held calls with Sweden's prime minister within 24 hours.\n\nNorway's prime minister held a call with Sweden's prime minister on Wednesday.";
  expect(timesOf(text)).toEqual([
    ["24 hours", null, null, "unresolved", "PT24H"],
    ["Wednesday", "2031-03-05", "2031-03-05", "story", "2031-03-05"],
  ]);
});
