import { describe, expect, test } from "vitest";
import { inParagraphs, otherProse, pageOf, prose, readPage } from "./invented-page.ts";

const [first, second, third, fourth] = prose as [string, string, string, string];
const p = (...lines: readonly string[]): string => inParagraphs(lines);
const story = (inside: string, head = ""): string =>
  pageOf(`<nav><a href="/">Post</a></nav><main><article><h1>Harbour closes</h1>${inside}</article></main>`, head);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (more: object): object => ({ "@type": "NewsArticle", headline: "Harbour closes", ...more });

/** Pages that were read wrongly once: name, page, paragraphs that must be read. */
test.each<[string, string, readonly string[]]>([
  [
    "comments inside a paragraph",
    story(
      p(first, "The vote was <!-- -->78<!-- --> to <!-- -->75<!-- -->, and the house was full until the end.", third),
    ),
    [first, "The vote was 78 to 75, and the house was full until the end.", third],
  ],
  [
    "no body tag",
    `<!DOCTYPE html><html lang=en><head><title>Harbour closes</title></head><article><h1>Harbour closes</h1>${p(...prose)}</article></html>`,
    prose,
  ],
  [
    "no head and body tags",
    `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Harbour closes</title><article>${p(...prose)}</article>`,
    prose,
  ],
  [
    "words after </body>",
    `<html><head><title>Harbour closes</title></head><body><nav><a href="/">Post</a></nav></body><article>${p(...prose)}</article></html>`,
    prose,
  ],
  [
    "a link with a class in a sentence",
    story(
      p(
        first,
        'A statement by <a class="related-link" href="/x">the ministry of Velmora</a> said that the wall had been repaired twice in ten years.',
        third,
      ),
    ),
    [first, "A statement by the ministry of Velmora said that the wall had been repaired twice in ten years.", third],
  ],
  [
    "a glossary word in a sentence",
    story(
      p(
        first,
        'The <abbr class="popup">state-run</abbr> agency said that the wall had been repaired twice in ten years at great cost.',
        third,
      ),
    ),
    [first, "The state-run agency said that the wall had been repaired twice in ten years at great cost.", third],
  ],
  [
    "overflow-hidden",
    story(p(first, second) + `<div class="overflow-hidden rounded">${p(third)}</div>` + p(fourth)),
    [first, second, third, fourth],
  ],
  [
    "hidden md:block",
    story(p(first, second) + `<div class="hidden md:block">${p(third)}</div>` + p(fourth)),
    [first, second, third, fourth],
  ],
  [
    "a dateline in a span",
    story(p(`<span class="dateline">HALVIK, May 3 (Sund Wire) —</span> ${first}`, second, third, fourth)),
    [`HALVIK, May 3 (Sund Wire) — ${first}`, second, third, fourth],
  ],
  [
    "the caption of a quotation",
    story(
      p(first) +
        "<figure><blockquote><p>We shall not wait.</p></blockquote><figcaption>Ada Quill, chairman</figcaption></figure>" +
        p(second, third),
    ),
    [first, "We shall not wait.", "Ada Quill, chairman", second, third],
  ],
  [
    "the footer of a quotation",
    story(
      p(first) +
        "<blockquote><p>We shall not wait.</p><footer>Ada Quill, chairman</footer></blockquote>" +
        p(second, third),
    ),
    [first, "We shall not wait.", "Ada Quill, chairman", second, third],
  ],
  [
    "a line that introduces a quotation, above a box",
    story(
      p(first, "The ministry said in a statement:") +
        `<aside class="related"><a href="/q">Ferry fares rise</a></aside><blockquote><p>We did not ask for this vote.</p></blockquote>` +
        p(second, third),
    ),
    [first, "The ministry said in a statement:", "We did not ask for this vote.", second, third],
  ],
  [
    "text in a cell with a word in its class",
    `<html><head><title>Fog</title></head><body><table><tr><td class="left"><a href="/a">News of the day</a> <a href="/b">Sport of the day</a></td><td class="text popular">${prose.join("<br><br>")}</td></tr></table></body></html>`,
    prose,
  ],
  [
    "the id of a heading, in our list",
    story(p(first) + '<h2 id="sponsors-of-the-treaty">Sponsors of the treaty</h2>' + p(second, third)),
    [first, "Sponsors of the treaty", second, third],
  ],
  [
    "the id of a heading, in Readability's",
    story(p(first) + '<h2 id="media-reaction">Media reaction</h2>' + p(second, third, fourth)),
    [first, "Media reaction", second, third, fourth],
  ],
  [
    "parts of a body with other words",
    story(
      `<div class="article-body js-ad-slot">${p(first, second)}</div><div class="article-body has-related">${p(third, fourth)}</div><div class="article-body">${p(...prose.slice(4))}</div>`,
    ),
    prose,
  ],
  [
    "live posts beside the article with the heading",
    pageOf(
      `<article><h1>Harbour closes</h1>${p(first, second, third)}</article>${prose
        .slice(3)
        .map((line) => `<article class="post">${p(line)}</article>`)
        .join("")}`,
    ),
    prose,
  ],
  [
    "a second article below, as long",
    pageOf(
      `<article><h1>Harbour closes</h1>${p(first, second, third)}</article><article><h1>Museum opens</h1>${p(...otherProse)}</article>`,
    ),
    [first, second, third],
  ],
  [
    "many readers' comments",
    pageOf(
      `<main><article><h1>Harbour closes</h1>${p(first, second)}</article><section id="comments"><h2>Comments</h2><ol>${otherProse.map((line) => `<li><p>${line}</p></li>`).join("")}</ol></section></main>`,
    ),
    [first, second],
  ],
  [
    "the last part outside the declared body",
    story(`<div class="article-body">${p(...prose.slice(0, 5))}</div><div class="more-text">${p(prose[5]!)}</div>`),
    prose,
  ],
  [
    "an offer to subscribe below the start",
    story(
      p(first) +
        `<div class="offer"><p>This article is for members. Read all that we write for one crown a week, and cancel whenever you like.</p><p>Already a member? Log in and read on where you stopped, on any device.</p></div>`,
      jsonLd(article({ articleBody: prose.join("\n") })),
    ),
    prose,
  ],
  [
    "a picture in a line",
    story(
      p(
        first,
        'The minister wrote “no comment” <img class="emoji" src="/e.png"> and left by the back door, reporters said.',
        third,
      ),
    ),
    [first, "The minister wrote “no comment” and left by the back door, reporters said.", third],
  ],
  [
    "words marked by an office program",
    story(
      p(
        first,
        "The <nobr>state-run</nobr> agency of <st1:place>Velmora</st1:place> said that the wall had been repaired twice.",
        third,
      ),
    ),
    [first, "The state-run agency of Velmora said that the wall had been repaired twice.", third],
  ],
  [
    "attributes in capitals",
    `<HTML><HEAD><TITLE>Fog</TITLE></HEAD><BODY><H1>Fog</H1>${p(first, second)}<DIV CLASS="newsletter"><P>Our letter brings you the news of the strait every morning, for nothing.</P></DIV>${p(third, fourth)}</BODY></HTML>`,
    [first, second, third, fourth],
  ],
  [
    "a class made of letters and digits",
    story(`<p class="css-1k8xyz">${first}</p><p class="css-9ad3f2">${second}</p>${p(third, fourth)}`),
    [first, second, third, fourth],
  ],
  [
    "a table in a figure",
    story(
      p(first) +
        "<figure><table><tr><td>Ferries moved</td><td>Three lines, says the union</td></tr></table></figure>" +
        p(second, third),
    ),
    [first, "Ferries moved Three lines, says the union", second, third],
  ],
])("%s", (_, html, expected) => {
  expect(readPage(html).paragraphs).toEqual(expected);
});

const shell = (script: string): string => pageOf(`<div id="app"><p>Loading</p></div>${script}`);

describe("data of scripts", () => {
  const html = prose.map((line) => `<p>${line}</p>`).join("");
  const blocks = [
    `<p>${first}</p>`,
    "<h2>What Karrow says</h2>",
    `<ul><li>${second}</li><li>its pilots</li></ul>`,
    `<blockquote><p>${third}</p></blockquote>`,
  ];
  const teasers = Array.from({ length: 12 }, (_, index) => ({
    title: `Other news ${index}`,
    summary: `${otherProse[index % 3]} ${index}.`,
  }));

  test.each<[string, string, readonly string[]]>([
    [
      "headings, lists and quotations",
      `<script type="application/json">${JSON.stringify({ blocks: blocks.map((each) => ({ html: each })) })}</script>`,
      [first, "What Karrow says", second, "its pilots", third],
    ],
    [
      "as many teasers as prose",
      `<script type="application/json">${JSON.stringify({ latest: teasers, article: { title: "Harbour closes", body: prose } })}</script>`,
      prose,
    ],
    ["two assignments", `<script>window.a = ${JSON.stringify({ html })};window.b = {"c": 1};</script>`, prose],
    ["JSON in a string", `<script>window.a = JSON.parse(${JSON.stringify(JSON.stringify({ html }))});</script>`, prose],
  ])("%s", (_, script, expected) => {
    expect(readPage(shell(script)).paragraphs).toEqual(expected);
  });
});

test("a body in JSON-LD with its tags escaped", () => {
  const escaped = prose.map((line) => `&lt;p&gt;${line}&lt;/p&gt;`).join("");
  expect(readPage(story(p(first), jsonLd(article({ articleBody: escaped })))).paragraphs).toEqual(prose);
});

test("a body below a long menu of marked links is an anchor", () => {
  const menu = Array.from(
    { length: 160 },
    (_, at) => `<li><a itemprop="url" href="/${at}"><span itemprop="name">Section ${at}</span></a></li>`,
  );
  const parts = [0, 2, 4].map(
    (at) => `<div class="story-ad" itemprop="articleBody">${p(...prose.slice(at, at + 2))}</div>`,
  );
  expect(readPage(pageOf(`<ul>${menu.join("")}</ul>${parts.join("")}`)).paragraphs).toEqual(prose);
});

test("tags in the data of a script are not nested", () => {
  const items = Array.from({ length: 30_000 }, (_, at) => `<p>Teaser <b>${at}</b></p>`);
  const data = `<script type="application/json">${JSON.stringify(items).replaceAll("</", "<\\/")}</script>`;
  expect(readPage(story(p(...prose)) + data).paragraphs).toEqual(prose);
});

test("a deep fragment in JSON-LD does not cost the page", () => {
  expect(readPage(story(p(...prose), jsonLd(article({ articleBody: "<div>".repeat(1200) })))).paragraphs).toEqual(
    prose,
  );
});

test("a short Chinese article", () => {
  const lines = [
    "维尔莫拉总理奥拉·文宁星期一晚辞职，她的办公室对记者说。",
    "她当天早些时候以一票之差输掉了港口法的表决。",
  ];
  expect(readPage(story(p(...lines))).paragraphs).toEqual(lines);
});

test("what is missing from a paragraph of which half is kept is reported", () => {
  const line = "Ministry of Foreign Affairs of the Republic of Karrow";
  const page = pageOf(
    `<div>${line}</div><h1>Harbour closes</h1><div class="article-body">${p(`The Minister of Foreign Affairs of the Republic of Karrow, Ada Quill, spoke by telephone.`, ...prose)}</div>`,
  );
  expect(
    readPage(page)
      .removed.map(({ text }) => text)
      .join("\n"),
  ).toContain(line);
});

/** Seconds of processor time; without a fault, less than five. */
