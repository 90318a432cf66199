import { describe, expect, test } from "vitest";
import { inParagraphs, otherProse, pageOf, prose, readPage } from "./invented-page.ts";

const story = (lines: readonly string[], more = ""): string =>
  `<main><article><h1>Harbour closes</h1>${inParagraphs(lines)}${more}</article></main>`;
const jsonLd = (body: readonly string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Harbour closes", articleBody: body.join("\n") })}</script>`;
const state = (body: readonly string[]): string => `<script>window.state = ${JSON.stringify({ body })};</script>`;
const paragraphsOf = (body: string, head?: string): readonly string[] => readPage(pageOf(body, head)).paragraphs;

const part = (lines: readonly string[]): string =>
  `<div><div><div><section><div><div class="story-text">${inParagraphs(lines)}</div></div></section></div></div></div>`;

const start = prose.slice(0, 2);
/** More words than a stub has. */
const long = [...prose, ...otherProse];

describe("each way of reading a page", () => {
  const shell = '<div id="app"><p>Please switch on scripts.</p></div>';
  const note = "<p>Write to the desk of the Harbour Post if you know more about the wall.</p>";
  const loud = long.map((line) => line.toUpperCase());

  test.each<[string, readonly string[], string, string?]>([
    ["what is shown", prose, story(prose)],
    [
      "a declared body without the note above it",
      prose,
      `<div>${note}<div class="article-body">${inParagraphs(prose)}</div></div>`,
    ],
    [
      "several declared parts far from each other",
      long,
      `<h1>Harbour closes</h1>${part(long.slice(0, 4))}${part(long.slice(4))}`,
    ],
    ["a body in JSON-LD, of which the start is shown", prose, story(start), jsonLd(prose)],
    [
      "a body in JSON-LD, of which more than a stub is shown",
      [...long, ...loud],
      story(long),
      jsonLd([...long, ...loud]),
    ],
    ["a body in JSON-LD behind an empty page", prose, shell, jsonLd(prose)],
    ["the data of a script", prose, shell + state(prose)],
    ["the data of a script, of which the start is shown", prose, story(start) + state(prose)],
  ])("%s", (_, expected, body, head) => {
    expect(paragraphsOf(body, head)).toEqual(expected);
  });

  test("data of a script are not tried where more than a stub is shown", () => {
    expect(paragraphsOf(story(long) + state([...long, ...loud]))).toEqual(long);
  });
});

describe("what is shown stands against", () => {
  const longer = [...otherProse, ...otherProse.map((line) => line.replace("crowns", "marks"))];
  const teaser = `<article><h2><a href="/2">Museum opens</a></h2><div class="story-body">${inParagraphs(otherProse)}</div></article>`;

  test.each([
    ["the same body in JSON-LD", story(prose), jsonLd(prose.toReversed())],
    ["a short body in JSON-LD", story(prose), jsonLd(prose.slice(0, 1))],
    ["another article in JSON-LD", story(prose), jsonLd(longer)],
    ["another article in the data of a script", story(prose) + state(longer), ""],
    ["another article in a declared body", story(prose) + teaser, ""],
    [
      "broken data",
      story(prose),
      '<script type="application/ld+json">{"articleBody": "</script><script>window.x = {</script>',
    ],
  ])("%s", (_, body, head) => {
    expect(paragraphsOf(body, head)).toEqual(prose);
  });

  test("another article in JSON-LD, where only the start is shown", () => {
    expect(paragraphsOf(story(start), jsonLd([...longer, ...prose.slice(2)]))).toEqual(start);
  });
});

describe("what is taken away is reported", () => {
  test("what surrounds the article in its declared body, each run as one piece", () => {
    const body = `<h1>Harbour closes</h1><div class="article-body">${inParagraphs(prose)}</div>`;
    const page = `<div><p>Harbour Post, founded in 1871</p>${body}<p>Write to the desk</p><p>Old Market 4, Sund</p></div>`;
    expect(readPage(pageOf(page)).removed).toEqual([
      { reason: "outside", text: "Harbour Post, founded in 1871\nHarbour closes" },
      { reason: "outside", text: "Write to the desk\nOld Market 4, Sund" },
    ]);
  });

  test("pictures, furniture and what is outside, in this order and none of it twice", () => {
    const figure = "<figure><figcaption>The harbour at dawn</figcaption></figure>";
    expect(readPage(pageOf(`<nav><a href="/">Post</a></nav>${story(prose, figure)}`)).removed).toEqual([
      { reason: "caption", text: "The harbour at dawn" },
      { reason: "page-frame", text: "Post" },
      { reason: "outside", text: "Harbour closes" },
    ]);
  });

  test("a short heading that is kept is not", () => {
    const { paragraphs, removed } = readPage(pageOf(story(prose, `<h2>Old papers</h2>${inParagraphs(otherProse)}`)));
    expect(paragraphs).toEqual([...prose, "Old papers", ...otherProse]);
    expect(removed).toEqual([{ reason: "outside", text: "Harbour closes" }]);
  });

  test("what stands below the start of a body in JSON-LD, but not the start, however that is parted", () => {
    const page = pageOf(story(start, "<p>The rest is for members.</p>"), jsonLd([prose.join(" ")]));
    const { paragraphs, removed } = readPage(page);
    expect(paragraphs).toEqual([prose.join(" ")]);
    expect(removed.map(({ text }) => text)).toEqual(["Harbour closes", "The rest is for members."]);
  });
});

test.each([
  ["menus only", '<nav><a href="/a">World</a> <a href="/b">Sport</a></nav><footer>Harbour Post</footer>'],
  ["a few words", "<article><h1>Harbour closes</h1><p>More follows.</p></article>"],
  ["a broken script", '<div id="app"></div><script>window.state = {"body": "The council</script>'],
])("a page of %s is no article", (_, body) => {
  expect(() => readPage(pageOf(body))).toThrow(/no article text/);
});
