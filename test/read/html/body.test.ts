import { describe, expect, test } from "vitest";
import { inParagraphs, otherProse, pageOf, prose, readPage } from "./invented-page.ts";

const start = inParagraphs(prose.slice(0, 2));
const article = `<main><article><h1>Harbour closes</h1>${inParagraphs(prose)}</article></main>`;
const jsonLd = (body: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Harbour closes", articleBody: body.join("\n") })}</script>`;
const state = (body: readonly string[]): string => `<script>window.state = ${JSON.stringify({ body })};</script>`;
const paragraphsOf = (body: string, head?: string): readonly string[] => readPage(pageOf(body, head)).paragraphs;

describe("each way of reading a page", () => {
  const shell = '<div id="app"><p>Please switch on scripts.</p></div>';
  const parts = prose.map((line) => `<div class="row"><div class="story-text"><p>${line}</p></div></div><hr>`).join("");

  test.each([
    ["what is shown", article, ""],
    ["several declared parts", parts, ""],
    ["a body in JSON-LD", `<article><h1>Harbour closes</h1>${start}</article>`, jsonLd(prose)],
    ["a body in JSON-LD behind an empty page", shell, jsonLd(prose)],
    ["the data of a script", shell + state(prose), ""],
    [
      "the data of a script, of which the start is shown",
      `<article><h1>Harbour closes</h1>${start}</article>${state(prose)}`,
      "",
    ],
  ])("%s", (_, body, head) => {
    expect(paragraphsOf(body, head)).toEqual(prose);
  });
});

describe("what is shown stands against", () => {
  const longer = [...otherProse, ...otherProse.map((line) => line.replace("crowns", "marks"))];

  test.each([
    ["the same body in JSON-LD", article, jsonLd(prose.toReversed())],
    ["a short body in JSON-LD", article, jsonLd(prose.slice(0, 1))],
    ["another article in JSON-LD", article, jsonLd(longer)],
    [
      "another article in JSON-LD, beside a short one",
      `<article><h1>Harbour closes</h1>${inParagraphs(prose)}</article>`,
      jsonLd(longer),
    ],
    ["another article in the data of a script", article, state(longer)],
    [
      "another article in a declared body",
      `${article}<article><h2><a href="/2">Museum opens</a></h2><div class="story-body">${inParagraphs(otherProse)}</div></article>`,
      "",
    ],
    [
      "broken data",
      article,
      '<script type="application/ld+json">{"articleBody": "</script><script>window.x = {</script>',
    ],
  ])("%s", (_, body, head) => {
    expect(paragraphsOf(body, head)).toEqual(prose);
  });

  test("data of a script are not tried where more than a stub is shown", () => {
    const long = [...prose, ...otherProse];
    expect(
      paragraphsOf(
        `<article><h1>Harbour closes</h1>${inParagraphs(long)}</article>`,
        state([...long, ...prose, ...long]),
      ),
    ).toEqual(long);
  });
});

test("what surrounds the article in its declared body is reported, each run as one piece", () => {
  const body = `<h1>Harbour closes</h1><div class="article-body">${inParagraphs(prose)}</div>`;
  const { paragraphs, removed } = readPage(
    pageOf(`<div><p>Harbour Post, founded in 1871</p>${body}<p>Write to the desk</p><p>Old Market 4, Sund</p></div>`),
  );
  expect(paragraphs).toEqual(prose);
  expect(removed).toEqual([
    { reason: "outside", text: "Harbour Post, founded in 1871\nHarbour closes" },
    { reason: "outside", text: "Write to the desk\nOld Market 4, Sund" },
  ]);
});

test("pictures, furniture and what is outside are reported in this order; nothing is reported twice", () => {
  const figure = "<figure><figcaption>The harbour at dawn</figcaption></figure>";
  const page = `<nav><a href="/">Post</a></nav><article><h1>Harbour closes</h1>${figure}${inParagraphs(prose)}</article>`;
  expect(readPage(pageOf(page)).removed).toEqual([
    { reason: "caption", text: "The harbour at dawn" },
    { reason: "page-frame", text: "Post" },
    { reason: "outside", text: "Harbour closes" },
  ]);
});

test("a body in JSON-LD leaves what the page shows beside its start to `removed`", () => {
  const page = `<article><h1>Harbour closes</h1>${start}<p>The rest is for members.</p></article>`;
  const { paragraphs, removed } = readPage(pageOf(page, jsonLd(prose)));
  expect(paragraphs).toEqual(prose);
  expect(removed.map(({ text }) => text)).toEqual(["Harbour closes", "The rest is for members."]);
});

test.each([
  ["menus only", '<nav><a href="/a">World</a> <a href="/b">Sport</a></nav><footer>Harbour Post</footer>'],
  ["a few words", "<article><h1>Harbour closes</h1><p>More follows.</p></article>"],
  ["a broken script", '<div id="app"></div><script>window.state = {"body": "The council</script>'],
])("a page of %s is no article", (_, body) => {
  expect(() => readPage(pageOf(body))).toThrow(/no article text/);
});
