import { expect, test } from "vitest";
import { measureProse, type Prose } from "../../../src/read/html/body/prose.ts";
import { elementOf, prose } from "./invented-page.ts";

const ten = "one two three four five six seven eight nine ten";
const linked = `<a href="/x">${ten}</a>`;

test.each<[string, string, Partial<Prose>]>([
  ["a paragraph", `<p>${ten}</p>`, { prose: 10, words: 10, linked: 0, links: 0 }],
  ["a label", "<p>one two three four five six seven eight nine</p>", { prose: 0, words: 9 }],
  [
    "words around inline elements",
    "<p>one <b>two</b> <i>three <u>four</u></i> five six seven eight nine ten</p>",
    { prose: 10 },
  ],
  [
    "blocks inside blocks, each once",
    `<div><div><p>${ten}</p></div><section>${ten}</section></div>`,
    { prose: 20, words: 20 },
  ],
  ["words beside a block", `<div>${ten}<p>short</p></div>`, { prose: 10, words: 11 }],
  [
    "labels that would be prose together",
    "<div><p>one two three four five</p><p>six seven eight nine ten</p></div>",
    { prose: 0 },
  ],
  ["a link", `<p>${linked}</p>`, { prose: 0, words: 10, linked: 10, links: 1 }],
  ["a paragraph with a link below half", `<p>${ten} more ${linked}</p>`, { prose: 21, linked: 10 }],
  ["a paragraph with a link of half", `<p>${ten} ${linked}</p>`, { prose: 0, words: 20, linked: 10 }],
  ["blocks inside a link", `<a href="/x"><div><p>${ten}</p></div></a>`, { prose: 0, words: 10, linked: 10, links: 1 }],
  [
    "cells, in one line with their row",
    "<table><tr><td>one two three four five</td><td>six seven eight nine ten</td></tr></table>",
    { prose: 10 },
  ],
  ["quotations", "<div><blockquote>one</blockquote><blockquote>two</blockquote></div>", { quotations: 2, prose: 0 }],
  [
    "what is not for reading",
    `<div><script>${ten}</script><style>${ten}</style><button>${ten}</button></div>`,
    { words: 0 },
  ],
  ["a comment", `<div><!-- ${ten} --></div>`, { words: 0 }],
])("measures %s", (_, html, expected) => {
  expect(measureProse(elementOf(html)).all).toMatchObject(expected);
});

test.each([
  ["Chinese", "港务委员会星期二投票决定关闭港口三个星期，主席在会后告诉记者。"],
  ["Japanese", "港湾評議会は火曜日、港を三週間閉鎖することを決めたと議長が述べた。"],
  ["Thai", "สภาท่าเรือลงมติเมื่อวันอังคารให้ปิดท่าเรือเป็นเวลาสามสัปดาห์"],
])("a sentence of %s, without spaces, is prose", (_, sentence) => {
  expect(measureProse(elementOf(`<p>${sentence}</p>`)).all.prose).toBeGreaterThan(12);
});

test("every element under the root is measured by itself", () => {
  const root = elementOf(`<div><p>${prose[0]}</p><ul><li><a href="/x">one two</a></li></ul></div>`);
  const { of } = measureProse(root);
  expect(of(root.querySelector("ul")!)).toMatchObject({ words: 2, linked: 2, prose: 0 });
  expect(of(root.querySelector("p")!).prose).toBe(of(root).prose);
  expect(of(elementOf("<p>elsewhere</p>")).words).toBe(0);
});
