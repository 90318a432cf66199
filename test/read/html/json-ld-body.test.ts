import { expect, test } from "vitest";
import { readJsonLdBody } from "../../../src/read/html/body/json-ld-body.ts";
import { inParagraphs, otherProse, pageOf, elementsOf, prose } from "./invented-page.ts";

const script = (value: unknown): string => {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return `<script type="application/ld+json">${json}</script>`;
};
const read = (...values: readonly unknown[]): readonly string[] =>
  readJsonLdBody(elementsOf(pageOf("<p>Loading</p>", values.map(script).join(""))));

const plain = { "@type": "NewsArticle", articleBody: prose.join("\n\n") };

test.each([
  ["plain text", [plain]],
  ["lines", [{ ...plain, articleBody: prose.join("\n") }]],
  ["HTML", [{ ...plain, articleBody: inParagraphs(prose) }]],
  ["a list", [[{ "@type": "WebSite", name: "Harbour Post" }, plain]]],
  ["a graph", [{ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, plain] }]],
  ["the second script", [{ "@type": "BreadcrumbList" }, plain]],
  ["a script after a broken one", ['{"articleBody": "cut sho', plain]],
  ["a node after one without words", [[{ ...plain, articleBody: "" }, { ...plain, articleBody: 7 }, plain]]],
])("reads the body from %s", (_, values) => {
  expect(read(...values)).toEqual(prose);
});

test("updates of a live page keep their order and their headlines", () => {
  const updates = [
    { "@type": "BlogPosting", headline: "Doors open", articleBody: otherProse[0] },
    { "@type": "BlogPosting", articleBody: inParagraphs(otherProse.slice(1)) },
    "not an update",
    { "@type": "BlogPosting", headline: "Doors close" },
  ];
  expect(read({ "@type": "LiveBlogPosting", articleBody: "Follow us.", liveBlogUpdate: updates })).toEqual([
    "Doors open",
    ...otherProse,
    "Doors close",
  ]);
  expect(read({ "@type": "LiveBlogPosting", liveBlogUpdate: updates[0] })).toEqual(["Doors open", otherProse[0]]);
});

test.each([
  ["no JSON-LD", []],
  ["a node that is no article", [{ articleBody: prose.join("\n") }]],
  ["no body", [{ "@type": "NewsArticle", headline: "Harbour closes" }]],
  ["broken JSON", ['{"articleBody": ']],
  ["JSON that is no object", ['"articleBody"', "null", "[null, 1]"]],
])("%s gives nothing", (_, values) => {
  expect(read(...values)).toEqual([]);
});

test("a script of another type is not JSON-LD", () => {
  expect(readJsonLdBody(elementsOf(pageOf("", `<script>${JSON.stringify(plain)}</script>`)))).toEqual([]);
});
