import { expect, test } from "vitest";
import { labelArticles, nameOf } from "../../src/view/labels.ts";

const articles = ["one", "two", "three"].map((id) => ({ id, input: `${id}.txt`, outlet: `The ${id}` }));
const labels = labelArticles(articles);

test("an article is named once, in the order of the page", () => {
  expect(labels.many(["two", "one", "two"])).toBe("[1] The one, [2] The two");
  expect(labels.numbers(["two", "one"])).toBe("[1][2]");
});

test("all of three are not listed, all of two are", () => {
  expect(labels.many(["one", "two", "three"])).toBe("all 3 articles");
  expect(labelArticles(articles.slice(0, 2)).many(["one", "two"])).toBe("[1] The one, [2] The two");
});

test.each([
  ["news/page-7.html", "page-7"],
  ["news/feed.jsonl:12", "feed:12"],
  ["-", "-"],
  ["x/0123456789012345678901234567890123456789.txt", "0123456789012345678901234567890…"],
])("without an outlet, %s is %s", (input, name) => expect(nameOf({ outlet: null, input })).toBe(name));
