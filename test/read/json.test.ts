import { expect, test } from "vitest";
import { articlesOf, collectFrom, readOne, skippedOf } from "./collect.ts";

const prose = (day: string): string =>
  `The lighthouse at Sund went dark on ${day} evening, the ministry in Halvik said, after a quarrel over who should pay for the lamp.`;
const text = prose("Friday");
const read = (fields: object) => readOne(JSON.stringify({ text, ...fields }));

test.each([
  [
    "plain",
    { outlet: "Sund Wire", byline: "Jon Ferreira", published: "2031-05-02", section: "Coast", language: "en-GB" },
  ],
  [
    "of news search",
    {
      source: { id: null, name: "Sund Wire" },
      author: "Jon Ferreira",
      publishedAt: "2031-05-02",
      category: "Coast",
      lang: "en",
    },
  ],
  [
    "of schema.org",
    {
      publisher: { "@type": "Organization", name: "Sund Wire" },
      author: [{ name: "Jon Ferreira" }],
      datePublished: "2031-05-02",
      articleSection: ["Coast", "World"],
      inLanguage: "en",
    },
  ],
  [
    "of ninjs",
    {
      copyrightholder: "Sund Wire",
      byline: "By Jon Ferreira",
      firstcreated: "2031-05-02",
      versioncreated: "2031-05-03",
      subject: [{ name: "Coast" }, { name: "World" }],
      language: "en",
    },
  ],
  [
    "of news-please",
    {
      source_domain: "Sund Wire",
      authors: ["Jon Ferreira"],
      date_publish: "2031-05-02",
      category: "Coast",
      language: "en",
    },
  ],
])("fields %s", async (_, fields) => {
  expect(await read(fields)).toMatchObject({
    outlet: "Sund Wire",
    byline: "Jon Ferreira",
    publishedAt: "2031-05-02",
    section: "Coast",
    language: "en",
  });
});

test.each(["modified", "updatedAt", "dateModified", "date_modify", "date_modified", "versioncreated"])(
  "%s is when it was changed, and no date of publication where there is another",
  async (name) => {
    const article = await read({ date: "2031-05-02T10:00:00Z", [name]: "2031-05-03T10:00:00Z" });
    expect(article).toMatchObject({ publishedAt: "2031-05-02T10:00:00Z", modifiedAt: "2031-05-03T10:00:00Z" });
  },
);

test("a date of change alone is none of publication; that of a version is, where nothing else is known", async () => {
  expect(await read({ dateModified: "2031-05-03" })).toMatchObject({ publishedAt: null, modifiedAt: "2031-05-03" });
  expect((await read({ versioncreated: "2031-05-03" })).publishedAt).toBe("2031-05-03");
});

test("an address stands for no name, and a name for no address", async () => {
  const article = await read({
    outlet: "https://wire.example.org",
    publisher: "Sund Wire",
    url: "/lamp",
    uri: "https://wire.example.org/lamp",
    section: "https://wire.example.org/coast",
  });
  expect(article).toMatchObject({ outlet: "Sund Wire", url: "https://wire.example.org/lamp" });
  expect(article).not.toHaveProperty("section");
});

test("a text with block elements is HTML; one with a few angle brackets is not", async () => {
  const html = `<div><p>${prose("Monday")}</p><ul><li>${prose("Sunday")}</li></ul><figure><figcaption>The tower</figcaption></figure></div>`;
  const [page] = articlesOf(await collectFrom(JSON.stringify({ text: html })));
  expect(page).toMatchObject({
    text: `${prose("Monday")}\n\n${prose("Sunday")}`,
    removed: [{ reason: "caption", text: "The tower" }],
  });
  expect((await read({ text: `${text} 5 <6 and 7> 3.` })).text).toBe(`${text} 5 <6 and 7> 3.`);
  expect((await read({ text: `${text} <b>Now.</b>\nThen the ferry left the pier.` })).removed).toMatchObject([
    { reason: "markup" },
  ]);
});

const readBodies = (bodies: object) => readOne(JSON.stringify({ bodies }));

test("of several bodies in several ways the main one counts, as HTML if there is a choice", async () => {
  const bodies = [
    { role: "summary", contenttype: "text/html", value: `<p>${prose("Monday")}</p>` },
    { role: "main", contenttype: "text/plain", value: prose("Tuesday") },
    { role: "main", contenttype: "application/xhtml+xml", value: `<p>${prose("Wednesday")}</p>` },
  ];
  expect((await readBodies(bodies)).text).toBe(prose("Wednesday"));
  expect((await readBodies(bodies.slice(0, 2))).text).toBe(prose("Tuesday"));
  expect((await readBodies(bodies.slice(0, 1))).text).toBe(prose("Monday"));
});

const inputsIn = async (value: unknown) =>
  articlesOf(await collectFrom(JSON.stringify(value, null, 1))).map(({ input }) => input);

test("articles in a list, under `articles`, in a graph and in a feed are numbered as they stand there", async () => {
  const [one, two] = [{ text: prose("Monday") }, { text: prose("Friday") }];
  const graph = [
    { "@type": "WebPage" },
    { "@type": "NewsArticle", ...one },
    { "@type": "Person" },
    { "@type": "https://schema.org/OpinionNewsArticle", ...two },
  ];
  expect(await inputsIn([one, two])).toEqual(["-#1", "-#2"]);
  expect(await inputsIn({ status: "ok", articles: [one, two] })).toEqual(["-#1", "-#2"]);
  expect(await inputsIn({ "@context": "https://schema.org", "@graph": graph })).toEqual(["-#2", "-#4"]);
  expect(await inputsIn(graph)).toEqual(["-#2", "-#4"]);
  expect(await inputsIn({ version: "https://jsonfeed.org/version/1", items: [one, two] })).toEqual(["-#1", "-#2"]);
});

const nested = (open: string, close: string): string => `${open.repeat(200_000)}"x"${close.repeat(200_000)}`;

test.each([
  ["names in names", `{"text": "${text}", "title": ${nested('{"name":', "}")}}`],
  ["lists in lists", `{"text": "${text}", "title": ${nested("[", "]")}}`],
  ["lists in a graph", `{"@graph": [{"text": "${text}", "title": ${nested("[", "]")}}]}`],
  ["objects in a graph", `{"@graph": [{"text": "${text}", "title": ${nested('{"@id":', "}")}}]}`],
])("%s as deep as they may be do no harm", async (_, json) => {
  expect(articlesOf(await collectFrom(json, { as: "json" }))).toMatchObject([{ text, title: null }]);
});

test("a line may hold what a file may hold, but no bare list", async () => {
  const lines = [{ articles: [{ text: prose("Monday") }, { text: prose("Friday") }] }, [{ text }]].map((each) =>
    JSON.stringify(each),
  );
  expect(await collectFrom(lines.join("\n"), { as: "jsonl" })).toMatchObject([
    { article: { input: "-:1#1" } },
    { article: { input: "-:1#2" } },
    { skipped: { input: "-:2", reason: expect.stringMatching(/^not an object/) } },
  ]);
});

test.each([
  [
    "a graph without an article",
    { "@graph": [{ "@type": "Person", name: "Tilda Brook" }] },
    /^no article in this list: /,
  ],
  ["an empty graph", { "@graph": [] }, /^an empty list/],
  ["an empty feed", { version: "https://jsonfeed.org/version/1.1", items: [] }, /^an empty list/],
  [
    "no text",
    { version: "https://jsonfeed.org/version/1.1", items: [{ title: "x" }] },
    /^no text: none of the fields text, /,
  ],
  [
    "HTML nested deeper than a parser can follow",
    { body_html: `${"<div>".repeat(20_000)}${text}` },
    /^HTML that cannot be taken apart/,
  ],
])("%s is named", async (_, value, reason) => {
  expect(skippedOf(await collectFrom(JSON.stringify(value), { as: "json" }))).toMatchObject([
    { reason: expect.stringMatching(reason) },
  ]);
});
