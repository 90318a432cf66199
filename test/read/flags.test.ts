import { describe, expect, test } from "vitest";
import { collectFlags } from "../../src/read/flags/flags.ts";
import { agenciesIn } from "../../src/read/flags/wire.ts";
import { readOne } from "./collect.ts";
import { ld, readHtmlMetadata } from "./harbour-post.ts";

const opening =
  "The lighthouse at Sund went dark on Friday evening, the ministry in Halvik said, after a quarrel over who should pay for its lamp.";
const middle =
  "Three keepers left the tower at nine, and one of them took the key with him as a souvenir, the union said.";
const closing = "A buoy will follow in June.";

interface Given {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly section?: string;
  readonly url?: string;
}
const flagsOf = async (lines: readonly string[], given: Given = {}): Promise<readonly string[]> =>
  (await readOne(JSON.stringify({ text: lines.join("\n\n"), ...given }), "json")).flags;
const body = [opening, middle, closing];

describe("wire credits", () => {
  test.each([
    ["a dateline", [`SUND (Reuters) - ${opening}`, middle, closing], ["wire:Reuters"]],
    ["a dateline with a date", [`HALVIK, Feb. 4 (Xinhua) -- ${opening}`, middle, closing], ["wire:Xinhua"]],
    ["a dateline between slashes", [`HALVIK, February 4. /TASS/. ${opening}`, middle, closing], ["wire:TASS"]],
    ["a dateline on its own line", ["HALVIK - Anadolu Agency", ...body], ["wire:Anadolu"]],
    ["an agency alone", ["(Reuters)", ...body], ["wire:Reuters"]],
    ["two agencies at the end", [...body, "— AFP/AP"], ["wire:AFP", "wire:AP"]],
    ["a dash behind the last sentence", [opening, middle, `${closing} — AFP`], ["wire:AFP"]],
    ["brackets behind the last sentence", [opening, middle, `${closing} (PTI)`], ["wire:PTI"]],
    ["a name behind the last sentence", [opening, middle, `${closing} PTI`], ["wire:PTI"]],
    ["inputs", [...body, "(With inputs from Reuters and AFP)"], ["wire:AFP", "wire:Reuters"]],
    ["inputs of an agency", [...body, "With PTI inputs"], ["wire:PTI"]],
    ["inputs without a name", [...body, "With inputs from agencies"], ["wire:agencies"]],
    ["a name and others without", [...body, "With inputs from Reuters and agencies"], ["wire:Reuters"]],
    ["a source", [...body, "Source: ANSA"], ["wire:ANSA"]],
    ["a right", [...body, "© 2031 The Associated Press. All rights reserved."], ["wire:AP"]],
    ["the first publisher", [...body, "This story was originally published by Reuters."], ["wire:Reuters"]],
    [
      "a feed",
      [...body, "This story has not been edited by our staff and is published from a syndicated feed."],
      ["wire:agencies"],
    ],
    [
      "a desk's tail",
      [...body, "(Reporting by Ada Quill in Sund; Writing by Jon Ferreira; Editing by Oda Lind)"],
      ["wire:agencies"],
    ],
  ])("%s", async (_, lines, flags) => {
    expect(await flagsOf(lines)).toEqual(flags);
    expect((await readOne(lines.join("\n\n"))).text.split(/\W+/)).toContain("Friday");
  });

  test.each([
    ["Reuters", ["wire:Reuters"]],
    ["By THE ASSOCIATED PRESS", ["wire:AP"]],
    ["Ada Quill, AP White House Correspondent", ["wire:AP"]],
    ["Ada Quill Associated Press", ["wire:AP"]],
    ["Halvik Mirror with AFP", ["wire:AFP"]],
    ["Staff and agencies", ["wire:agencies"]],
    ["Ani Lusa", []],
    ["Michael Bloomberg", []],
  ])("byline %s", async (byline, flags) => {
    expect(await flagsOf(body, { byline })).toEqual(flags);
  });

  test.each([
    ["a mention", ["The minister told Reuters that the lamp would burn again by June.", middle, closing]],
    ["a mention at the end", [opening, middle, "The minister told AFP."]],
    ["a mention in brackets", [opening, middle, "The minister (who spoke to AFP) left early (as Reuters saw)."]],
    ["a picture", [...body, "Ada Quill/AFP/Getty Images"]],
    ["a picture's file", [...body, "Source: AP Photo"]],
    ["a person", [opening, middle, "The speech was given by Michael R. Bloomberg."]],
    ["other reporters", [...body, "(Reporting by Ada Quill)"]],
    ["an unknown agency", [`SUND (Sund Press) - ${opening}`, middle, closing]],
    [
      "a credit in mid-article",
      [opening, ...Array<string>(5).fill(middle), "(AFP)", ...Array<string>(5).fill(closing)],
    ],
  ])("%s is no credit", async (_, lines) => {
    expect(await flagsOf(lines)).toEqual([]);
  });

  test.each(["Reuters", "reuters.com", "uk.reuters.com", "Reuters News"])(
    "no copy on the agency's own page: %s",
    async (outlet) => {
      expect(await flagsOf([`SUND (Reuters) - ${opening}`, middle, closing], { outlet, byline: "Reuters" })).toEqual(
        [],
      );
      expect(await flagsOf([...body, "With inputs from AFP"], { outlet })).toEqual(["wire:AFP"]);
    },
  );

  test("a page's data credit agencies too", () => {
    const data = { "@type": "NewsArticle", headline: "Lamp", creditText: "AFP", publisher: { name: "Halvik Mirror" } };
    const page = `<html><head><meta name="copyright" content="Copyright 2031 Xinhua"><script type="application/ld+json">${JSON.stringify(data)}</script></head></html>`;
    expect(readHtmlMetadata(page).flags).toEqual(["wire:AFP"]);
    expect(agenciesIn(`AFP, ${"x".repeat(400)}`)).toEqual([]);
  });
});

describe("the kind of article", () => {
  test.each([
    [{ section: "Opinion" }, "opinion"],
    [{ section: "Editorials & Letters" }, "opinion"],
    [{ section: "News / Opinion" }, null],
    [{ section: "Analysis" }, "analysis"],
    [{ section: "Press Releases" }, "press-release"],
    [{ title: "Opinion: Pay for the lamp" }, "opinion"],
    [{ title: "Pay for the lamp | Editorial" }, "opinion"],
    [{ title: "(Analysis) Who pays for the lamp" }, "analysis"],
    [{ title: "Live updates: lamp goes out" }, "live"],
    [{ title: "Lamp goes out – as it happened" }, "live"],
    [{ title: "The lamp: an opinion" }, null],
    [{ title: "Comment is free, the keeper says" }, null],
    [{ title: "Explainer: who pays for the lamp" }, null],
    [{ url: "https://mirror.example/opinion/pay-for-the-lamp" }, "opinion"],
    [{ url: "https://opinion.mirror.example/pay-for-the-lamp" }, "opinion"],
    [{ url: "https://mirror.example/press_releases/lamp" }, "press-release"],
    [{ url: "https://mirror.example/world/opinion" }, null],
    [{ url: "https://mirror.example/live/sund", title: "Lamp goes out: live" }, "live"],
    [{ url: "https://mirror.example/live/sund", title: "Lamp goes out" }, null],
  ])("%j: %s", async (given, flag) => {
    expect(await flagsOf(body, given)).toEqual(flag === null ? [] : [flag]);
  });

  test("entries with times make a page in a folder `live` a live page", async () => {
    const entries = ["Lamp goes out", "10:15 GMT", opening, "9.40pm", middle, "2h ago", closing];
    expect(await flagsOf(entries, { url: "https://mirror.example/live/sund" })).toEqual(["live"]);
    expect(await flagsOf(entries, { url: "https://mirror.example/world/sund" })).toEqual([]);
  });

  test.each([
    ["opinion", "The views expressed in this article are the author's own and do not reflect those of the Mirror."],
    ["opinion", "Disclaimer: Opinions expressed are those of the writer."],
    ["press-release", "FOR IMMEDIATE RELEASE"],
    ["press-release", "SUND, Feb. 4, 2031 /PRNewswire/ -- The lamp of Sund has a new maker, the maker said."],
  ])("%s, in the text's own words: %s", async (flag, line) => {
    expect(await flagsOf([...body, line])).toEqual([flag]);
    expect((await readOne([...body, line].join("\n\n"))).text).toContain(line);
  });

  test("the views of others are no notice", async () => {
    expect(await flagsOf([...body, "The views from the tower are its own reward, the keeper said."])).toEqual([]);
    expect(await flagsOf([...body, "He said the views expressed were the author's own."])).toEqual([]);
  });

  test.each([
    [{ "@type": "OpinionNewsArticle" }, ["opinion"]],
    [{ "@type": ["NewsArticle", "AnalysisNewsArticle"] }, ["analysis"]],
    [{ "@type": "LiveBlogPosting" }, ["live"]],
    [
      { "@type": "NewsArticle", publisher: { "@type": "GovernmentOrganization", name: "Ministry of Lamps" } },
      ["official"],
    ],
    [{ "@type": "NewsArticle" }, []],
  ])("schema.org: %j", (node, flags) => {
    const html = `<html><head><script type="application/ld+json">${JSON.stringify({ headline: "Lamp", ...node })}</script></head></html>`;
    expect(readHtmlMetadata(html).flags).toEqual(flags);
  });
});

const labelled = (head: string, box = ""): readonly string[] | undefined =>
  readHtmlMetadata(`<html><body><main><div><header>${head}<h1>Lamp</h1></header></div>${box}</main></body></html>`)
    .flags;

test("the label above the headline, and none of those in boxes below", () => {
  expect(labelled('<p class="ArticleKicker">Opinion</p>')).toEqual(["opinion"]);
  expect(labelled('<div><span class="eyebrow">Analysis</span></div>')).toEqual(["analysis"]);
  expect(labelled("", '<div><div><p class="kicker">Opinion</p></div></div>')).toEqual([]);
});

test.each([
  ["https://www.mfa.gov/readouts/1", true],
  ["https://lamps.gov.uk/news/1", true],
  ["https://www.gob.mx/lamparas", true],
  ["https://lampes.gouv.fr/", true],
  ["https://www.kantei.go.jp/1", true],
  ["https://en.kremlin.ru/1", true],
  ["https://ec.europa.eu/1", true],
  ["https://abc.go.example/1", false],
  ["https://www.go.com/1", false],
  ["https://gov.example/1", false],
  ["https://mygov.news/1", false],
  ["not an address", false],
])("%s is a state's own page: %s", async (url, isOfficial) => {
  expect(await flagsOf(body, { url })).toEqual(isOfficial ? ["official"] : []);
});

test("courts keep their judgments under /opinions/", async () => {
  expect(await flagsOf(body, { url: "https://courts.gov.uk/opinions/1" })).toEqual(["official"]);
});

test.each([
  ["Readout of Minister Lund’s call with the President of Karrow", true],
  ["Readout of the call leaves out the lamp", false],
  ["The readout of a call", false],
])("%s is a readout: %s", async (title, isOfficial) => {
  expect(await flagsOf(body, { title })).toEqual(isOfficial ? ["official"] : []);
});

const walled = (data: object, words: number): readonly string[] | undefined => {
  const head = ld({ "@type": "NewsArticle", headline: "Lamp", ...data });
  return readHtmlMetadata(`<html><head>${head}</head><body><p>${"lamp ".repeat(words)}</p></body></html>`).flags;
};

describe("texts that break off", () => {
  test.each([
    ["at a word that ends no sentence", [...body, "The third keeper, who has the key, is said to live in the"]],
    ["at a comma", [...body, "The third keeper, who has the key,"]],
    ["at a mark", [...body, "The third keeper has the key […]"]],
    ["with dots, after few words", [opening, "The third keeper, who has the key, is now believed to be living…"]],
    ["at a link to the rest", [opening, middle, "Read more »"]],
    ["at a wall", [opening, middle, "To continue reading, subscribe to the Mirror."]],
  ])("%s", async (_, lines) => {
    expect(await flagsOf(lines)).toEqual(["truncated"]);
  });

  test.each([
    ["a byline", [...body, "Ada Quill in Sund"]],
    ["a credit", [...body, "Additional reporting: Jon Ferreira"]],
    ["a heading", [...body, "What they live for"]],
    ["who the author is", [...body, "Ada Quill is the Mirror’s correspondent for lamps and buoys"]],
    ["a question", [...body, "Whom is the third keeper living with?"]],
    ["a quotation", [...body, "“He lives,” the union said, “in the tower that he comes from”"]],
    ["dots, after many words", [...Array<string>(8).fill(middle), "And the third keeper? He is waiting, and waiting…"]],
    ["a link, after many words", [...Array<string>(12).fill(middle), "Read more »"]],
    ["an invitation that stands on whole articles", [...body, "Already a subscriber? Log in"]],
  ])("not %s", async (_, lines) => {
    expect(await flagsOf(lines)).toEqual([]);
  });

  test("a page with much less text than its data count, behind a wall", () => {
    expect(walled({ isAccessibleForFree: "False", wordCount: "400" }, 100)).toEqual(["truncated"]);
    expect(walled({ isAccessibleForFree: false, wordCount: 400 }, 390)).toEqual([]);
    expect(walled({ isAccessibleForFree: true, wordCount: 400 }, 100)).toEqual([]);
    expect(walled({ isAccessibleForFree: false }, 100)).toEqual([]);
    expect(walled({ isAccessibleForFree: false, wordCount: 400, articleBody: "lamp" }, 100)).toEqual([]);
  });
});

test("flags come once and in one order, those of a format among them", () => {
  const facts = {
    title: "Opinion: Lamp",
    url: "https://mirror.gov/opinion/1",
    byline: "Reuters and agencies",
    lines: [opening],
    removed: [],
  };
  const raised = ["truncated", "official", "seen-twice", "wire:agencies", "ai-generated"];
  expect(collectFlags(raised, facts)).toEqual([
    "ai-generated",
    "opinion",
    "wire:Reuters",
    "official",
    "truncated",
    "seen-twice",
  ]);
});
