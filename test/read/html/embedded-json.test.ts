import { expect, test } from "vitest";
import { readEmbeddedJson } from "../../../src/read/html/body/embedded-json.ts";
import { elementsOf, inParagraphs, otherProse, pageOf, prose } from "./invented-page.ts";

const read = (...scripts: readonly string[]): readonly string[] =>
  readEmbeddedJson(elementsOf(pageOf(scripts.map((code) => `<script>${code}</script>`).join(""))));
const data = JSON.stringify({ page: { title: "Harbour closes", body: prose.map((text, id) => ({ id, text })) } });

test.each([
  ["JSON", data],
  ["JSON in a list, with space around", `\n [${data}] \n`],
  ["an assignment", `window.__STATE__ = ${data};`],
  ["an assignment without spaces", `window.app.state=${data}`],
  ["an assignment to a member", `self.data["page"].one = ${data} ; `],
  ["a declaration", `const state = ${data};`],
  ["HTML in a string", JSON.stringify({ props: { html: inParagraphs(prose) } })],
  ["lines in a string", JSON.stringify({ body: prose.join("\n") })],
  [
    "paragraphs that stop with their tag",
    JSON.stringify(prose.map((line) => `<p>${line.slice(0, -1)}</p>`)).replaceAll("</p>", ".</p> "),
  ],
  ["the same words twice", JSON.stringify({ body: prose, copy: prose })],
])("reads the article from %s", (_, code) => {
  expect(read(code)).toEqual(prose);
});

test("the data of Next.js, among other scripts", () => {
  const next = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: JSON.parse(data) } })}</script>`;
  const others = `<script>track({"a": 1});</script><script type="application/ld+json">{"headline": "Harbour closes."}</script>`;
  expect(readEmbeddedJson(elementsOf(pageOf("", others + next)))).toEqual(prose);
});

test("labels, headlines, addresses and teasers beside the article are not read", () => {
  const teasers = [{ title: "Museum opens its doors to all who like bells", summary: otherProse[0] }];
  const article = {
    url: "https://post.example/1",
    kicker: "Short.",
    title: "Harbour of Karrow closes for three whole weeks",
    body: prose,
  };
  expect(
    read(
      JSON.stringify({
        menu: ["News", "Sport"],
        latest: teasers,
        article,
        next: { summary: "The pilots of the strait will meet again in June." },
      }),
    ),
  ).toEqual(prose);
});

test("the script with most prose counts", () => {
  expect(read(JSON.stringify({ latest: otherProse.slice(0, 2) }), `var page = ${data}`, "[]")).toEqual(prose);
});

test.each([
  ["code", `if (page) { show(${data}); }`],
  ["broken JSON", `window.__STATE__ = ${data.slice(0, -5)};`],
  ["broken JSON with an assignment in it", `window.a = {b: ${data}};`],
  ["labels only", '{"menu": ["World", "The strait of Sund and all that lies behind it", "Sport."]}'],
  ["no words", "[1, true, null, {}]"],
  ["prose below the deepest branch", `${"[".repeat(200)}"${prose[0]}"${"]".repeat(200)}`],
])("%s gives nothing", (_, code) => {
  expect(read(code)).toEqual([]);
});
