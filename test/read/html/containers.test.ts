import { expect, test } from "vitest";
import { readContainers } from "../../../src/read/html/body/containers.ts";
import { inParagraphs, parsePage, prose } from "./invented-page.ts";

const article = inParagraphs(prose);
const part = (lines: readonly string[]): string => `<div class="article-body">${inParagraphs(lines)}</div>`;
const read = (html: string): readonly string[] => readContainers(parsePage(html));

test.each([
  ["by its class", `<p>Menu</p>${part(prose)}<p>Imprint</p>`],
  ["by its itemprop", `<p>Menu</p><section itemprop="articleBody">${article}</section>`],
  ["anywhere in the page", `<div><p>Menu</p><table><tr><td>${part(prose)}</td></tr></table></div>`],
  ["the innermost of several", `<div class="story-body"><p>Listen</p><div class="story-text">${article}</div></div>`],
  [
    "the innermost of three",
    `<div class="news-body"><div class="story-body"><i>x</i><div class="post-body">${article}</div></div></div>`,
  ],
  [
    "in several parts",
    `${part(prose.slice(0, 2))}<p>Advertisement</p>${part(prose.slice(2, 3))}<p>Map</p>${part(prose.slice(3))}`,
  ],
  [
    "without a teaser of the same class",
    `${part(prose)}${part(["The ferry crews of Karrow end their strike after eleven days in port."])}`,
  ],
])("finds the body %s", (_, html) => {
  expect(read(html)).toEqual(prose);
});

test("an inner element with less of the prose is only a part", () => {
  const [lead, ...rest] = prose;
  const html = `<div class="story-body"><p>${lead}</p><div class="story-text">${inParagraphs(rest)}</div></div>`;
  expect(read(html)).toEqual(prose);
});

test.each([
  ["no declared body", article],
  ["a declared body without prose", part(["Listen", "Share"])],
])("%s gives nothing", (_, html) => {
  expect(read(html)).toEqual([]);
});
