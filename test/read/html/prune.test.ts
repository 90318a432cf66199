import { describe, expect, test } from "vitest";
import { findPageElements } from "../../../src/read/html/page-elements.ts";
import { prunePage } from "../../../src/read/html/body/prune.ts";
import { renderParagraphs } from "../../../src/read/html/paragraphs.ts";
import { inParagraphs, otherProse, parsePage, prose } from "./invented-page.ts";

const headline = '<a href="/x">Ferry crews end their strike</a>';
const links = `<ul><li>${headline}</li><li>${headline}</li></ul>`;
const article = inParagraphs(prose);
const sentence = "Eleven ships are waiting at both ends of the strait tonight.";

const main = (inside: string): string => `<article><h1>Harbour closes</h1>${inside}</article>`;

function prune(html: string) {
  const document = parsePage(html);
  const removed = prunePage(document, findPageElements(document, undefined));
  return { document, removed, paragraphs: renderParagraphs(document.body) };
}

describe("goes", () => {
  test.each([
    ["newsletter", `<div class="newsletter"><p>${sentence}</p></div>`],
    ["comment-box", `<section id="comments"><p>${sentence}</p></section>`],
    ["author-box", `<div class="author-bio"><p>${sentence}</p></div>`],
    ["related-links", `<aside><p>${sentence}</p></aside>`],
    ["related-links", `<div>${headline} ${headline}</div>`],
    ["page-frame", `<div role="dialog"><p>${sentence}</p></div>`],
    ["share-bar", '<div class="share">Send this to a friend</div>'],
    ["byline", '<p class="byline">By Ada Quill</p>'],
    ["cookie-notice", `<div class="article-body-cookies"><p>${sentence}</p></div>`],
  ])("%s: %s", (reason, html) => {
    const words = renderParagraphs(parsePage(html).body).join("\n");
    for (const page of [html + article, `<main><h1>Harbour closes</h1>${article}${html}</main>`]) {
      const { removed, paragraphs } = prune(page);
      expect(removed).toEqual([{ reason, text: words }]);
      expect(paragraphs.filter((each) => each !== "Harbour closes")).toEqual(prose);
    }
  });

  test.each([`<div hidden><p>${sentence}</p></div>`, `<p style="display:none">${sentence}</p>`])(
    "hidden: %s",
    (html) => {
      const { removed, paragraphs } = prune(article + html);
      expect(removed).toMatchObject([{ text: sentence }]);
      expect(paragraphs).toEqual(prose);
    },
  );

  test("furniture in furniture is reported once, and what has no words not at all", () => {
    const empty = '<div class="ad-slot"><img src="/a.png"></div>';
    const { removed, document } = prune(`${article}${empty}<footer><nav>${headline}</nav><p>Sund 4</p></footer>`);
    expect(removed).toEqual([{ reason: "page-frame", text: "Ferry crews end their strike\nSund 4" }]);
    expect(document.querySelector(".ad-slot")).toBeNull();
  });

  test("headlines behind a name go, and the name stays in its line", () => {
    const popup = `<span><a href="/k">Karrow</a> <span>${headline} ${headline} ${headline}</span></span>`;
    const { removed, paragraphs } = prune(`<p>The council of ${popup} voted to close the harbour for three weeks.</p>`);
    expect(removed).toMatchObject([{ reason: "related-links" }]);
    expect(paragraphs).toEqual(["The council of Karrow voted to close the harbour for three weeks."]);
  });
});

describe("stays", () => {
  test.each([
    ["what holds most of the page's prose", `<div class="comments">${article}</div>`],
    [
      "what holds half of it",
      `<div class="comments">${inParagraphs(prose.slice(3))}</div>${inParagraphs(prose.slice(0, 3))}`,
    ],
    ["what holds the heading", `<div class="promo"><h1>Harbour closes</h1><p>${sentence}</p></div>${article}`],
    ["a declared body", `<div class="ad" itemprop="articleBody"><p>${sentence}</p></div>${article}`],
    ["what a declared body stands in", `<div class="ad"><p itemprop="articleBody">${sentence}</p></div>${article}`],
    ["main", `<main class="popular"><p>${sentence}</p></main>${article}`],
    ["a label part with a paragraph in it", `<div class="social"><p>${sentence}</p></div>${article}`],
    ["a label part with a quotation in it", `<div class="share"><blockquote>No.</blockquote></div>${article}`],
    ["a standfirst called meta", `<div class="entry-meta"><p>${sentence}</p></div>${article}`],
    [
      "linked names in prose",
      `<p>Those who met were ${headline}, ${headline} and, later in the day, the pilots.</p>${article}`,
    ],
  ])("%s", (_, html) => {
    const before = renderParagraphs(parsePage(html).body);
    expect(prune(html)).toMatchObject({ removed: [], paragraphs: before });
  });

  test("under a name that says otherwise, which is cleared, for Readability goes by names too", () => {
    const { document } = prune(
      `<div class="social" id="share"><p>${sentence}</p></div><div class="article-body">${article}</div>`,
    );
    const [first, body] = document.querySelectorAll("div");
    expect([first!.getAttribute("class") || null, first!.getAttribute("id") || null]).toEqual([null, null]);
    expect(body!.getAttribute("class")).toBe("article-body");
  });
});

describe("a label above links", () => {
  test.each(["Read more:", "On the same subject:"])("%s goes with them", (label) => {
    const { removed, paragraphs } = prune(`${article}<p>${label}</p>${links}`);
    expect(removed.map(({ text }) => text)).toEqual([
      label,
      "Ferry crews end their strike\nFerry crews end their strike",
    ]);
    expect(new Set(removed.map(({ reason }) => reason))).toEqual(new Set(["related-links"]));
    expect(paragraphs).toEqual(prose);
  });

  test.each(["The pilots met.", "The three ferry lines that will move their boats are:"])("%s is prose", (line) => {
    expect(prune(`${article}<p>${line}</p>${links}`).paragraphs).toEqual([...prose, line]);
  });

  test("a label above anything else stays", () => {
    const { paragraphs } = prune(`${article}<p>He said:</p><div class="newsletter">Our letter, every morning</div>`);
    expect(paragraphs).toEqual([...prose, "He said:"]);
  });
});

describe("a quotation", () => {
  const quotation = "<blockquote><p>Nobody waits for the tide.</p></blockquote>";

  test("alone in a box takes the box's place", () => {
    const { document } = prune(
      `<article>${article}<div class="social"><div class="embed">${quotation}</div></div></article>`,
    );
    expect(document.querySelector("blockquote")!.parentElement!.localName).toBe("article");
  });

  test("in a box with other words, or in no box, stays where it is", () => {
    const { document } = prune(`<section>${quotation}</section><div>${quotation}<p>said the pilot</p></div>${article}`);
    const parents = [...document.querySelectorAll("blockquote")].map(({ parentElement }) => parentElement!.localName);
    expect(parents).toEqual(["section", "div"]);
  });
});

describe("other `article` elements", () => {
  const teaser = `<article><h2>${headline}</h2><p>${otherProse[0]}</p></article>`;

  test("beside the one with the heading are teasers", () => {
    const { removed, paragraphs } = prune(main(article) + teaser);
    expect(removed).toEqual([{ reason: "related-links", text: `Ferry crews end their strike\n${otherProse[0]}` }]);
    expect(paragraphs).toEqual(["Harbour closes", ...prose]);
  });

  test.each([
    ["in it are parts of it", main(article + teaser)],
    ["around it hold the page", `<article>${main(article)}<p>${otherProse[0]}</p></article>`],
    ["stay where it holds too little to be the article", main(`<p>${sentence}</p>`) + article + teaser],
    ["stay where none has the heading", `<h1>Live</h1>${teaser}${article}${teaser}`],
  ])("%s", (_, html) => {
    expect(prune(html).removed).toEqual([]);
  });
});
