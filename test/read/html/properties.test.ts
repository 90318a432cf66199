import {
  array,
  check,
  constantFrom,
  defaultReportMessage,
  integer,
  letrec,
  oneof,
  option,
  property,
  record,
  tuple,
} from "fast-check";
import type { Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { lexicon } from "../../../src/core/lexicon/lexicon.ts";
import { readHtml } from "../../../src/read/html.ts";
import { inParagraphs, pageOf, prose, readPage } from "./invented-page.ts";

/** A paragraph of the article, or a box with others in it. */
type Block = { readonly words: number } | { readonly box: Box; readonly blocks: readonly Block[] };
type Box = { readonly tag: string; readonly name: string | null; readonly id: string | null };

const phrases = lexicon["page-parts"].flatMap((entry) => entry.phrases.map((phrase) => phrase.replaceAll(" ", "-")));
const name = option(
  tuple(constantFrom("", "c-", "article__"), constantFrom(...phrases)).map((parts) => parts.join("")),
);
const tags = ["div", "section", "ul", "blockquote", "a", "aside", "article", "table", "span", "header", "footer"];
const box: Arbitrary<Box> = record({ tag: constantFrom(...tags), name, id: name });
const paragraph: Arbitrary<Block> = record({ words: integer({ min: 25, max: 60 }) });
const { block } = letrec<{ block: Block }>((tie) => ({
  block: oneof(paragraph, paragraph, record({ box, blocks: array(tie("block"), { minLength: 1, maxLength: 4 }) })),
}));

/** The words of a paragraph that no other one has. */
const wordsOf = (index: number, count: number): string =>
  `Keeper${index} ${Array.from({ length: count - 1 }, (_, word) => `lamp${index}x${word}`).join(" ")}.`;

/** The blocks as HTML, and the paragraphs in them from a number on. */
function render(blocks: readonly Block[], from: number): { readonly html: string; readonly lines: readonly string[] } {
  return blocks.reduce(
    ({ html, lines }, each) => {
      const next = from + lines.length;
      const inside = "words" in each ? { html: "", lines: [wordsOf(next, each.words)] } : render(each.blocks, next);
      const shown = "words" in each ? inParagraphs(inside.lines) : renderBox(each.box, inside.html);
      return { html: html + shown, lines: [...lines, ...inside.lines] };
    },
    { html: "", lines: [] as readonly string[] },
  );
}

function renderBox({ tag, name: named, id }: Box, inside: string): string {
  const attributes = `${named === null ? "" : ` class="${named}"`}${id === null ? "" : ` id="${id}"`}`;
  if (tag === "ul") return `<ul${attributes}><li>${inside}</li></ul>`;
  if (tag === "table") return `<table${attributes}><tr><td>${inside}</td><td>4</td></tr></table>`;
  return `<${tag}${attributes}${tag === "a" ? ' href="/x"' : ""}>${inside}</${tag}>`;
}

const article = tuple(constantFrom("article", "main"), array(block, { minLength: 1, maxLength: 8 }));

/** A page of an article with paragraphs in random boxes, as it is read; `lines` are all that it has. */
function readRandom([root, blocks]: readonly [string, readonly Block[]]) {
  const { html, lines } = render(blocks, 0);
  const inside = `<h1>Harbour closes</h1>${inParagraphs(prose)}${html}`;
  const page = readPage(pageOf(`<nav><a href="/">Post</a></nav><${root}>${inside}</${root}>`));
  return { ...page, lines: [...prose, ...lines] };
}

/** A counterexample, or null. */
function refute<Value>(values: Arbitrary<Value>, numRuns: number, holds: (value: Value) => boolean): string | null {
  const details = check(property(values, holds), { numRuns });
  return details.failed ? defaultReportMessage(details)! : null;
}

type RandomPage = ReturnType<typeof readRandom>;

function losesNothing({ paragraphs, removed, lines }: RandomPage): boolean {
  const found = [...paragraphs, ...removed.map(({ text }) => text)].join("\n");
  return lines.every((line) => found.includes(line));
}

function isInOrder({ paragraphs, lines }: RandomPage): boolean {
  const places = paragraphs.map((line) => lines.indexOf(line)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > places[index - 1]!);
}

test("no paragraph under a heading is lost, in whatever boxes it stands: it is in the text or in `removed`", () => {
  expect(refute(article, 400, (value) => losesNothing(readRandom(value)))).toBeNull();
});

test("the text stands in the order of the page, and nothing in it twice", () => {
  expect(refute(article, 200, (value) => isInOrder(readRandom(value)))).toBeNull();
});

const attributes = [
  "",
  ' class="related"',
  ' class="article-body"',
  " hidden",
  ' href="/x"',
  ' itemprop="articleBody"',
];
const soupTags = [...tags, "p", "h1", "figure", "figcaption", "main", "td", "br", "script", "template"];
const pieces = soupTags.flatMap((tag) => [...attributes.map((attribute) => `<${tag}${attribute}>`), `</${tag}>`]);
const soup = array(constantFrom(...pieces, "<!--", "-->", "{", ...prose.slice(0, 3)), { maxLength: 60 });

function isSound(html: string): boolean {
  const [outcome] = readHtml({ input: "page.html", bytes: Buffer.from(html) });
  if (!outcome || "skipped" in outcome) return outcome?.skipped.reason.startsWith("no article text") ?? false;
  return outcome.draft.removed!.every(({ reason, text }) => reason !== "" && text.trim() !== "");
}

test("tags in any order never throw, and what is removed has words and a reason", () => {
  expect(refute(soup, 500, (parts) => isSound(`<p>${parts.join("")}`))).toBeNull();
});
