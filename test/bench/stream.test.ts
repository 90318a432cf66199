import { expect, test } from "vitest";
import { firstOf } from "../../bench/scale/first-of.ts";
import { inventStream, type Told } from "../../bench/scale/stream.ts";
import { wordOf } from "../../bench/scale/vocabulary.ts";
import { Analysis, type Article } from "../../src/core/model/index.ts";
import { bandsOf } from "../../src/core/story/bands.ts";
import { signText } from "../../src/core/story/signature.ts";
import { unpack } from "../../src/store/packed.ts";

const take = (count: number, seed: number): Told[] => Array.from(firstOf(inventStream(seed), count));

const told = take(700, 1);
const articles = told.map(({ entry }) => unpack<Article>(entry.article.body));

test("the same seed invents the same stream, another one another", () => {
  expect(take(40, 1)).toEqual(told.slice(0, 40));
  expect(take(40, 2)).not.toEqual(told.slice(0, 40));
});

test("what is stored of an article is an analysis of its text", () => {
  for (const [at, { entry }] of told.slice(0, 60).entries()) {
    const found = unpack<Omit<Analysis, "article">>(entry.analysis);
    const { article, actors, mentions, times } = Analysis.parse({ ...found, article: articles[at] });
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    for (const { span, actor } of mentions)
      expect(article.text.slice(span.start, span.end)).toBe(names.get(actor ?? ""));
    for (const { span, text, from } of times) {
      expect(article.text.slice(span.start, span.end)).toBe(text);
      expect(text.endsWith(from!.slice(0, 4))).toBe(true);
    }
    expect(entry.profile.bands).toEqual(bandsOf(signText(article.text)).slice(0, entry.profile.bands.length));
    for (const { content } of entry.statements) expect(article.text).toContain(content);
  }
});

test("articles differ and come in the order of their days but for late ones; some copy others, some have no date", () => {
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  const days = told.flatMap(({ entry }) => entry.profile.day ?? []);
  for (const [at, day] of days.slice(1).entries()) expect(day).toBeGreaterThanOrEqual(days[at]! - 1);
  expect(days.length).toBeLessThan(told.length);
  const openings = articles.map(({ text }) => text.slice(0, 300));
  expect(new Set(openings).size).toBeLessThan(openings.length);
});

test("most stories are small", () => {
  const sizes = [...Map.groupBy(told, ({ story }) => story).values()].map(({ length }) => length);
  expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(sizes.length / 3);
  expect(Math.max(...sizes)).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
});

test("no word comes from two numbers", () => {
  const numbers = Array.from({ length: 300_000 }, (_, number) => number);
  expect(new Set(numbers.map(wordOf)).size).toBe(numbers.length);
});
