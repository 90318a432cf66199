import { expect, test } from "vitest";
import { holdsLabels, partsOf } from "../../../src/read/html/body/parts.ts";
import { elementOf } from "./invented-page.ts";

test.each([
  ['<div class="article-body"></div>', ["body"]],
  ['<div class="ArticlePage-articleBody"></div>', ["body"]],
  ['<div class="article__body article__body--wide"></div>', ["body"]],
  ['<div class="ARTICLE_BODY"></div>', ["body"]],
  ['<div id="storyText"></div>', ["body"]],
  ['<div itemprop="articleBody text"></div>', ["body"]],
  ['<div class="share"></div>', ["share-bar"]],
  ['<div class="c-shareBar__list"></div>', ["share-bar"]],
  ['<div id="jp-relatedposts"></div>', ["related-links"]],
  ['<div class="post" id="comments"></div>', ["comment-box"]],
  ['<div class="newsletter2"></div>', ["newsletter"]],
  ['<div class="related-article-body"></div>', ["related-links", "body"]],
  ["<nav></nav>", ["page-frame"]],
  ["<footer></footer>", ["page-frame"]],
  ["<dialog></dialog>", ["page-frame"]],
  ["<aside></aside>", ["related-links"]],
  ["<form></form>", ["newsletter"]],
  ['<div role="navigation"></div>', ["page-frame"]],
  ['<div role="complementary"></div>', ["related-links"]],
  ['<aside class="newsletter"></aside>', ["newsletter", "related-links"]],
])("%s says what it is", (html, parts) => {
  expect(new Set(partsOf(elementOf(html)))).toEqual(new Set(parts));
});

test.each([
  ["<div></div>"],
  ["<header></header>"],
  ['<div class=""></div>'],
  ['<p class="adventure badge navy commentary"></p>'],
  ['<div class="shared relatedness unsubscribed"></div>'],
  ['<div class="story-wide-body"></div>'],
  ['<div role="main"></div>'],
  ['<div itemprop="headline"></div>'],
  ['<div style="display: block"></div>'],
])("%s says nothing", (html) => {
  expect([...partsOf(elementOf(html))]).toEqual([]);
});

test.each(["<div hidden></div>", '<div style="color: red; DISPLAY : None"></div>', '<span class="sr-only"></span>'])(
  "%s is not for reading",
  (html) => {
    expect(partsOf(elementOf(html)).size).toBe(1);
  },
);

test("shares, tags and bylines are labels; other furniture may hold prose", () => {
  expect((["share-bar", "tags", "byline"] as const).filter(holdsLabels)).toHaveLength(3);
  expect((["newsletter", "related-links", "comment-box", "author-box"] as const).filter(holdsLabels)).toEqual([]);
});
