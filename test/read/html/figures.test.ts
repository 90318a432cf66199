import { expect, test } from "vitest";
import { dropFigures } from "../../../src/read/html/figures.ts";
import { renderParagraphs } from "../../../src/read/html/paragraphs.ts";
import { elementOf } from "./invented-page.ts";

const figure = "<figure><img src='/a'><figcaption>The quay\n at dawn</figcaption></figure>";

test.each([
  ["a picture with its caption", figure, ["The quay at dawn"]],
  [
    "a figure in a figure, once",
    `<figure>${figure} <figcaption>Two of four</figcaption></figure>`,
    ["The quay at dawn Two of four"],
  ],
  ["a caption without a figure", "<figcaption>The quay</figcaption>", ["The quay"]],
  ["a picture without words", "<figure><img src='/a'></figure>", []],
])("%s goes", (_, html, texts) => {
  const root = elementOf(`<div><p>One</p>${html}<p>two</p></div>`);
  expect(dropFigures(root)).toEqual(texts.map((text) => ({ reason: "caption", text })));
  expect(root.querySelector("figure, figcaption, img")).toBeNull();
  expect(renderParagraphs(root)).toEqual(["One", "two"]);
});

test("a quotation in a figure stays", () => {
  const root = elementOf("<div><figure><blockquote>We wait.</blockquote></figure></div>");
  expect([dropFigures(root), renderParagraphs(root)]).toEqual([[], ["We wait."]]);
});
