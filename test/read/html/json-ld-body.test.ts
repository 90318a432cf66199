import { expect, test } from "vitest";
import { readJsonLdBody } from "../../../src/read/html/body/json-ld-body.ts";
import { elementsOf, inParagraphs, otherProse, pageOf, prose } from "./invented-page.ts";

const script = (value: unknown): string => {
  const json = typeof value === "string" ? value : JSON.stringify(value);
  return `<script type="application/ld+json">${json}</script>`;
};
const read = (...values: readonly unknown[]): readonly string[] =>
  readJsonLdBody(elementsOf(pageOf("<p>Loading</p>", values.map(script).join(""))));

const article = (body: unknown): object => ({ "@type": "NewsArticle", headline: "Harbour closes", articleBody: body });
const plain = article(prose.join("\n\n"));
const other = { "@type": "NewsArticle", headline: "Museum opens", articleBody: otherProse.join("\n") };

test.each([
  ["plain text", [plain]],
  ["lines", [article(prose.join("\n"))]],
  ["HTML", [article(inParagraphs(prose))]],
  ["a list", [[{ "@type": "WebSite", name: "Harbour Post" }, plain]]],
  ["a graph", [{ "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, plain] }]],
  ["the second script", [{ "@type": "BreadcrumbList" }, plain]],
  ["a script after a broken one", ['{"articleBody": "cut sho', plain]],
  ["the page's own article, below another one", [[other, plain]]],
  ["a node after one without words", [[article(""), article(7), plain]]],
])("reads the body from %s", (_, values) => {
  expect(read(...values)).toEqual(prose);
});

test("updates of a live page keep their order and their headlines", () => {
  const live = { "@type": "LiveBlogPosting", headline: "Harbour closes" };
  const updates = [
    { "@type": "BlogPosting", headline: "Doors open", articleBody: otherProse[0] },
    { "@type": "BlogPosting", articleBody: inParagraphs(otherProse.slice(1)) },
    "not an update",
    { "@type": "BlogPosting", headline: "Doors close" },
  ];
  expect(read({ ...live, articleBody: "Follow us.", liveBlogUpdate: updates })).toEqual([
    "Doors open",
    ...otherProse,
    "Doors close",
  ]);
  expect(read({ ...live, liveBlogUpdate: updates[0] })).toEqual(["Doors open", otherProse[0]]);
});

test.each([
  ["no JSON-LD", []],
  ["no body", [{ "@type": "NewsArticle", headline: "Harbour closes" }]],
  ["several articles of which none is the page's own", [[other, { ...other, headline: "Pilots meet" }]]],
  ["broken JSON", ['{"articleBody": ']],
  ["JSON that is no object", ['"articleBody"', "null", "[null, 1]"]],
])("%s gives nothing", (_, values) => {
  expect(read(...values)).toEqual([]);
});

test("a script of another type is not JSON-LD", () => {
  expect(readJsonLdBody(elementsOf(pageOf("", `<script>${JSON.stringify(plain)}</script>`)))).toEqual([]);
});
