import { expect, test } from "vitest";
import { readOne } from "./collect.ts";

const opening =
  "The lighthouse at Sund went dark on Friday evening, the ministry in Halvik said, after a quarrel over who should pay for its lamp.";
const middle =
  "Three keepers left the tower at nine, and one of them took the key with him as a souvenir, the union said.";
const closing = "A buoy will follow in June.";
const clean = (...lines: string[]): Promise<{ text: string }> => readOne(lines.join("\n"));
const article = [opening, middle, closing];

/** Lines that go, wherever they stand. */
test.each([
  ["ad-marker", "ADVERTISEMENT"],
  ["ad-marker", "Advertisement"],
  ["ad-marker", "- Story continues below advertisement -"],
  ["photo-credit", "Credit: Reuters Photo"],
  ["photo-credit", "File photo: Halvik Mirror"],
  ["stamp", "(Published 06 February 2026, 15:28 IST)"],
  ["stamp", "Published on: Feb 6, 2026 3:28 pm IST"],
  ["stamp", "Updated: 2 days ago, IST"],
  ["stamp", "Updated 4 June · 3 June 2031"],
  ["stamp", "Last Updated : 06 February 2026, 16:00 IST"],
  ["share-bar", "Facebook Twitter WhatsApp Email"],
  ["newsletter", "Sign up for our morning newsletter"],
  ["newsletter", "Follow us on Instagram"],
  ["related-links", "Also read: Who pays for the lamp"],
  ["comment-box", "Sign in to join the conversation"],
  ["reading-time", "4 min read"],
  ["tags", "Tags: lighthouse, Sund"],
  ["copyright", "© 2031 Halvik Mirror. All rights reserved."],
])("%s: %s", async (reason, line) => {
  const expected = { text: article.join("\n\n"), removed: [{ reason, text: line }] };
  expect(await clean(opening, line, middle, closing)).toMatchObject(expected);
  expect(await clean(...article, line)).toMatchObject(expected);
});

/** Lines that stay, because they are prose or may be. */
test.each([
  "The keepers ran an advertisement in the Mirror.",
  "They had seen the advertisement",
  "An ad hoc group will meet",
  "Related articles of the treaty date from 1931.",
  "The ministry asked readers to share your thoughts on this article, a phrase it later regretted.",
  "Sign in to the tower is by key only.",
  "Published in 1931, the treaty says nothing about lamps.",
  "Updated guidance for keepers",
  "Credit: what the ministry calls a loan is a gift.",
  "Photographs of the tower were sold for charity.",
  "Follow the money, not the lamp, the auditors said.",
  "More from the same drawer followed.",
  "Thoughts",
  "Comments",
  "Trending",
  "By the numbers",
  "Copyright law is silent on lamps.",
  "THE FREIGHT FIRMS",
  "“LAMPS OUT, KEEPERS OUT, MINISTERS OUT, EVERYBODY OUT”",
  "This content is AI-generated, the minister said of the leaflet.",
  "“This article was written by AI.” That was all the leaflet said.",
  "Tags: the keepers wear them on a string.",
  "5 < 7 and 9 > 8, as the union likes to say.",
  "date 2031-04-05 is a Saturday, the union noted.",
])("stays: %s", async (line) => {
  const { text, removed, flags } = await readOne([opening, line, middle, closing].join("\n"));
  expect({ text: text.split("\n\n"), removed, flags }).toEqual({
    text: [opening, line, middle, closing],
    removed: [],
    flags: [],
  });
});

test("marks glued to prose are cut out of it", async () => {
  const glued = `${opening}ADVERTISEMENT\nADVERTISEMENT${middle}ADVERTISEMENTThe tower stays.\n${closing} Advertisement`;
  expect(await clean(glued)).toMatchObject({
    text: [opening, `${middle} The tower stays.`, closing].join("\n\n"),
    removed: Array.from({ length: 4 }, () => ({ reason: "ad-marker" })),
  });
});

test.each([
  ["links", ["Related Articles", "Who pays for the lamp?", "Keepers elect a chairman"]],
  [
    "teasers above a comment box",
    [
      "Related Articles",
      "Ferry fares rise for the third time this year.",
      "Halvik opens a museum of border posts.",
      "Post a comment",
    ],
  ],
  ["a comment box alone", ["Thoughts", "Share your thoughts on this article"]],
  ["a marker as the last line", ["Comments"]],
])("a tail of %s goes", async (_, tail) => {
  expect(await clean(...article, ...tail)).toMatchObject({
    text: article.join("\n\n"),
    removed: [{ text: tail.join("\n") }],
  });
});

test.each([
  ["links in mid-article", ["Related Articles", "Who pays for the lamp"], [middle, closing]],
  ["a lost box in mid-article", ["Related Articles"], [middle, closing]],
  ["a lost box above a comment box", ["Related Articles"], [middle, "He did not say why.", "Post a comment"]],
  ["a heading", ["Thoughts"], [middle, closing]],
  ["a heading, without a full stop", ["Thoughts"], ["The union has none"]],
])("prose after %s stays", async (_, box, prose) => {
  const days = ["Friday", "Saturday", "Sunday"].map((day) => opening.replace("Friday", day));
  const { text } = await clean(...days, ...box, ...prose);
  for (const line of prose.filter((each) => each !== "Post a comment")) expect(text).toContain(line);
});

test("markup around one paragraph goes, and its words stay", async () => {
  expect(await clean(opening, `<div class="paragraphs"><p>${middle}</p></div>`, closing)).toMatchObject({
    text: article.join("\n\n"),
    removed: [{ reason: "markup", text: '<div class="paragraphs"><p></p></div>' }],
  });
});

test("a script that spans lines goes", async () => {
  expect(await clean(opening, "<script>\ntrack();\n</script>", middle, closing)).toMatchObject({
    text: article.join("\n\n"),
  });
});

test.each([
  ["in residue above a credit", ["<div><p>Keepers at the tower.</p></div>", "Credit: Halvik Mirror Photo"]],
  ["printed twice above a credit", ["Keepers at the tower", "Keepers at the tower", "Photo: Halvik Mirror"]],
  ["in residue and plain", ["<figcaption>Keepers at the tower</figcaption>", "Keepers at the tower"]],
])("a caption %s goes", async (_, caption) => {
  const { text, removed } = await readOne([opening, ...caption, middle, closing].join("\n"));
  expect(text).toBe(article.join("\n\n"));
  expect(removed[0]).toMatchObject({ reason: "caption", text: expect.stringContaining("Keepers at the tower") });
});

test("a headline in capitals between two paragraphs is a promotion; in an article in capitals it is prose", async () => {
  const promo = "KEEPERS SHOULD TAKE THE KEY AND GO";
  expect(await clean(opening, promo, middle, closing)).toMatchObject({ removed: [{ reason: "promo", text: promo }] });
  const loud = [opening, promo, middle, closing].map((line) => line.toUpperCase());
  expect(await clean(...loud)).toMatchObject({ text: loud.join("\n\n"), removed: [] });
});

test.each([
  ["This content is AI-generated based on other reports. It may hold mistakes.", true],
  ["Disclaimer: This article was written by artificial intelligence and may contain mistakes.", true],
  ["AI-generated", true],
  [`${closing} This report was compiled with the help of AI.`, false],
])("flags an article that declares itself machine-written: %s", async (note, removed) => {
  const read = await readOne([opening, middle, note].join("\n"));
  expect(read.flags).toEqual(["ai-generated"]);
  expect(read.removed).toEqual(removed ? [{ reason: "ai-notice", text: note }] : []);
});

test("a stamp dates the article better than a prefix, and a field better than a stamp", async () => {
  const scraped = ` date 2031-05-01 ${opening}\n${middle}\n(Published 02 May 2031, 21:15 GMT)`;
  expect(await readOne(scraped)).toMatchObject({ publishedAt: "2031-05-02T21:15:00Z", publishedBasis: "stamp" });
  expect(await readOne(JSON.stringify({ text: scraped, date: "2031-05-03" }))).toMatchObject({
    publishedAt: "2031-05-03",
    publishedBasis: "field",
    text: `${opening}\n\n${middle}`,
  });
  expect(await readOne(`${opening}\n${middle}\nLast Updated 4 May 2031`)).toMatchObject({ publishedAt: null });
});

test.each([
  ["By Ada Quill | 2 May 2031, 21:15 GMT", "2031-05-02T21:15:00Z"],
  ["By Ada Quill, May 2, 2031", "2031-05-02"],
  ["By Ada Quill 2 May 2031", "2031-05-02"],
  ["Published on 2 May 2031 by Ada Quill", "2031-05-02"],
  ["Posted: May 2, 2031 | By Ada Quill", "2031-05-02"],
])("a stamp with a name gives both: %s", async (line, publishedAt) => {
  expect(await readOne(["Lamp goes out", line, ...article].join("\n"))).toMatchObject({
    title: "Lamp goes out",
    byline: "Ada Quill",
    publishedAt,
    publishedBasis: "stamp",
    text: article.join("\n\n"),
  });
});

test.each([
  ["HALVIK, 2 May 2031 – The lamp went out.", "2031-05-02"],
  ["NORTH HALVIK, Sund (May 2, 2031) — The lamp went out.", null],
  ["NORTH HALVIK (May 2, 2031) — The lamp went out.", "2031-05-02"],
  ["Halvik, Sund, 2 May 2031 (ANS) -- The lamp went out.", "2031-05-02"],
  ["Halvik, May 2, 2031 /ANS/ - The lamp went out.", "2031-05-02"],
  ["HALVIK, 2 May (ANS) – The lamp went out.", null],
  ["On 2 May 2031 – a day of fog – the lamp went out.", null],
  ["Halvik on 2 May 2031 (a Friday) – the lamp went out.", null],
  ["HALVIK, 2 May 2031 to 4 May 2031 – The lamp was out.", null],
])("a dateline with a year dates what nothing else dates, and stays: %s", async (line, publishedAt) => {
  const text = [line, middle].join("\n\n");
  expect(await readOne(text)).toMatchObject({
    publishedAt,
    publishedBasis: publishedAt ? "dateline" : "unknown",
    text,
  });
  expect(await readOne(JSON.stringify({ text, date: "2031-05-03" }))).toMatchObject({ publishedAt: "2031-05-03" });
});

test("a name with what is no date stays in the text", async () => {
  const line = "By Ada Quill, who was there";
  expect((await clean("Lamp goes out", line, ...article)).text).toBe([line, ...article].join("\n\n"));
});

test("a block of fields above the text says what it is", async () => {
  const block = [
    "Title: Lamp goes out",
    "Outlet: Halvik Mirror",
    "Author: Ada Quill",
    "Date: 2 May 2031",
    "URL: https://mirror.example.org/lamp",
    "Section: Sea",
    "Retrieved: 5 May 2031",
  ];
  expect(await readOne([...block, ...article].join("\n"))).toMatchObject({
    title: "Lamp goes out",
    outlet: "Halvik Mirror",
    byline: "Ada Quill",
    publishedAt: "2031-05-02",
    url: "https://mirror.example.org/lamp",
    section: "Sea",
    text: article.join("\n\n"),
    removed: ["Title:", ...block.slice(1)].map((text) => ({ reason: "field", text })),
  });
});

test.each([
  ["one field alone", ["Lamp goes out", "Source: Halvik Mirror"]],
  ["the same field twice", ["Source: the ministry", "Source: the union"]],
  ["fields below the first paragraph", [opening, "Title: Lamp", "Outlet: Halvik Mirror"]],
  ["fields that say nothing of the article", ["Language: English", "Words: 40"]],
])("%s is prose", async (_, lines) => {
  const { text, outlet } = await readOne([...lines, ...article].join("\n"));
  expect(outlet).toBeNull();
  expect(text).toContain(lines.at(-1));
});

test("what the input gives counts more than a block of fields", async () => {
  const text = ["Outlet: Halvik Mirror", "Date: 2 May 2031", ...article].join("\n");
  expect(await readOne(JSON.stringify({ text, outlet: "Sund Today", date: "2031-05-03" }))).toMatchObject({
    outlet: "Sund Today",
    publishedAt: "2031-05-03",
  });
});

test("a date alone dates the article from its head; several are headings", async () => {
  const dated = await readOne(["Lamp goes out", "2 May 2031", ...article].join("\n"));
  expect(dated).toMatchObject({ title: "Lamp goes out", publishedAt: "2031-05-02", publishedBasis: "stamp" });
  expect(dated.text).toBe(article.join("\n\n"));
  const chronology = [opening, "2 May 2031", middle, "3 May 2031", closing];
  expect(await clean(...chronology)).toMatchObject({ text: chronology.join("\n\n"), publishedAt: null });
});

test.each([
  ["a line without a full stop", "Lamp goes out at Sund", { title: "Lamp goes out at Sund" }],
  ["a question above a byline", "Who pays?\nBy Jon Ferreira", { title: "Who pays?", byline: "Jon Ferreira" }],
  [
    "title and standfirst in one",
    `Lamp out The lamp ${"is out ".repeat(20)}now.\nSund Web Desk`,
    { title: null, byline: "Sund Web Desk" },
  ],
  ["a repeated standfirst", `Lamp out at Sund ${middle}`, { title: "Lamp out at Sund" }],
  ["prose that was cut off", "The ministry, which had been warned, said that,", { title: null }],
  ["two sentences", "The lamp is out. The tower stays where it is", { title: null }],
])("title: %s", async (_, head, expected) => {
  expect(await clean(head, opening, middle, closing)).toMatchObject(expected);
});

test("a text may say one thing very often", async () => {
  const { words } = await readOne([...article, ...Array<string>(150_000).fill("Lamp"), closing].join("\n"));
  expect(words).toBeGreaterThan(150_000);
});
