import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/read/html/dom.ts";
import { readMetadata } from "../../src/read/html/metadata.ts";
import { findPageElements } from "../../src/read/html/page-elements.ts";
import { nameKey, withoutOutlet } from "../../src/read/outlet-suffix.ts";
import { readOne } from "./collect.ts";
import { address, article, headline, ld, meta, prose, readHtmlMetadata, readPage } from "./harbour-post.ts";

describe("the title", () => {
  test.each([
    [
      "the headline of the data",
      ld(article) + meta("og:title", "You won’t believe this lamp"),
      headline,
      "Lamp goes out",
    ],
    ["without the outlet behind it", meta("og:title", "Lamp goes out | The Harbour Post"), "", "Lamp goes out"],
    ["without the outlet before it", meta("og:title", "harbourpost.example: Lamp goes out"), "", "Lamp goes out"],
    [
      "without section and outlet, as the heading has it",
      meta("og:title", "Lamp goes out - World - Harbour Post"),
      headline,
      "Lamp goes out",
    ],
    ["with entities read", meta("og:title", "Lamp &amp;amp; key"), "", "Lamp & key"],
    [
      "whole, where the data cut it",
      ld({ ...article, headline: "The lamp of Sund goes out after a…" }),
      "<h1>The lamp of Sund goes out after a quarrel</h1>",
      "The lamp of Sund goes out after a quarrel",
    ],
    ["without tags", ld({ ...article, headline: "<em>Lamp</em> goes<br>out" }), "", "Lamp goes out"],
    ["with its lines parted", "", "<h1>Lamp goes<br>out <span>now</span></h1>", "Lamp goes out now"],
    ["from the tab", "", "<h1>HP</h1>", "Lamp goes out"],
    ["from the heading that the tab means", "", "<h1>HP</h1><h1>The lamp goes out</h1>", "The lamp goes out"],
  ])("%s", (_, head, body, title) => {
    expect(readPage(head + meta("og:site_name", "Harbour Post"), body).title).toBe(title);
  });

  test.each([
    ["Grain prices rise - Harbour Post", "Harbour Post", "Grain prices rise"],
    ["Grain prices rise :: HARBOUR-POST.example", "The Harbour Post", "Grain prices rise"],
    ["Harbour Post « Grain prices rise", "Harbour Post", "Grain prices rise"],
    ["Harbour Post: Grain prices rise", "Harbour Post", "Grain prices rise"],
    ["Grain prices rise — Harbour Post — Harbour Post", "Harbour Post", "Grain prices rise"],
    ["Grain – and prices – rise", "Harbour Post", "Grain – and prices – rise"],
    ["Why the Harbour Post-office closed", "Harbour Post", "Why the Harbour Post-office closed"],
    ["Harbour Post", "Harbour Post", "Harbour Post"],
    ["Grain: prices rise", "", "Grain: prices rise"],
  ])("%s, by %s", (title, outlet, expected) => {
    expect(withoutOutlet(title, outlet)).toBe(expected);
  });

  test("the outlet goes from both ends of any title, and no other word does", () => {
    const words = string({ unit: constantFrom(..."ab Lamp-|:.’é世".split("")), minLength: 3, maxLength: 60 });
    assert(
      property(words, constantFrom(" | ", " - ", " – ", " · ", " :: "), (title, separator) => {
        const plain = `Lamp ${title.trim()} out`;
        expect(withoutOutlet(plain, "Harbour Post")).toBe(plain);
        expect(withoutOutlet(plain + separator + "Harbour Post", "Harbour Post")).toBe(plain);
        expect(withoutOutlet("Harbour Post" + separator + plain, "The Harbour Post")).toBe(plain);
        expect(nameKey(`The ${title}`)).toBe(nameKey(`the ${title.toUpperCase()}`));
      }),
    );
  });

  test("a title of any length is handled at once", () => {
    const before = performance.now();
    const long = " - ".repeat(100_000);
    expect(withoutOutlet(long, "Harbour Post")).toBe(long);
    expect(performance.now() - before).toBeLessThan(100);
  });
});

const publisher = (name: string): string => ld({ ...article, publisher: { name } });

describe("the outlet", () => {
  test.each([
    ["the publisher", publisher("Harbour Post") + meta("og:site_name", "harbourpost"), "Harbour Post"],
    [
      "the site, where the publisher is its company",
      publisher("DNS Holdings") + meta("og:site_name", "Harbour Post"),
      "Harbour Post",
    ],
    [
      "the site, where the publisher is an agency",
      publisher("Associated Press") + meta("og:site_name", "Sund Today"),
      "Sund Today",
    ],
    ["without a motto", meta("og:site_name", "Harbour Post | News from the coast"), "Harbour Post"],
    [
      "no handle and no address",
      meta("og:site_name", "@harbourpost") + publisher("https://harbourpost.example"),
      "Harbour Post",
    ],
    ["no title", meta("application-name", "Lamp goes out") + meta("og:title", "Lamp goes out"), "Harbour Post"],
    ["from the tab, where it fits the host", "", "Harbour Post"],
  ])("%s", (_, head, outlet) => {
    expect(readPage(head).outlet).toBe(outlet);
  });

  test.each([
    ["https://www.hpost.example/lamp", "Harbour Post"],
    ["https://news.hp.co.uk/lamp", "Harbour Post"],
    ["https://www.thetribune.example/lamp", "thetribune.example"],
    ["https://www.ost.example/lamp", "ost.example"],
    ["https://127.0.0.1/lamp", undefined],
    [undefined, undefined],
  ])("on %s: %s", (url, outlet) => {
    const html = "<html><head><title>Lamp goes out - Harbour Post</title></head><body></body></html>";
    expect(readHtmlMetadata(html, url).outlet).toBe(outlet);
  });

  test("no part of the title is taken for the outlet", () => {
    const tab = "Take care - harbour of the year";
    const html = `<html><head><title>${tab}</title></head><body><h1>${tab}</h1></body></html>`;
    expect(readHtmlMetadata(html, address)).toMatchObject({ outlet: "harbourpost.example", title: tab });
  });
});

const clean = async (byline: string): Promise<string | undefined> =>
  (await readOne(JSON.stringify({ text: prose.slice(3, -4), outlet: "Harbour Post", byline }), "json")).byline;

describe("the byline", () => {
  test.each([
    ['<p class="byline">By <a rel="author">Ada Quill</a> and a picture</p>', "Ada Quill"],
    ['<div itemprop="author"><img><span itemprop="name">Ada Quill</span> Our editor</div>', "Ada Quill"],
    ['<div class="byline"><span class="author">Ada Quill</span> Harbour Post</div>', "Ada Quill"],
    ['<p class="byline">By Ada Quill<br>2 May 2031</p>', "By Ada Quill"],
    ['<p class="byline">Ada Quill is the editor and publisher of this paper.</p>', undefined],
    ['<div class="comments"><span class="author">Jon</span></div>', undefined],
  ])("%s", (body, byline) => {
    expect(readPage("", headline + body).byline).toBe(byline);
  });

  test.each([
    ["By Ada Quill", "Ada Quill"],
    ["Ada Quill, Jon Ferreira, ada quill", "Ada Quill, Jon Ferreira"],
    ["Ada Quill @adaquill 2 May 2031 at 9:24 pm ET • 2 min read", "Ada Quill"],
    ["Ada Quill | Harbour Media", "Ada Quill"],
    ["Ada Quill, Harbour Post", "Ada Quill"],
    ["Ada Quill. Harbour Post", "Ada Quill"],
    ["Harbour Post", "Harbour Post"],
    ["desk@harbourpost.example (Ada Quill)", "Ada Quill"],
    ["admin", undefined],
    ["www.harbourpost.example", undefined],
    ["Ada Quill, MD, PhD", "Ada Quill, MD, PhD"],
  ])("%s is %s", async (printed, byline) => {
    expect(await clean(printed)).toBe(byline);
  });
});

describe("address and language", () => {
  test.each([
    ['<link rel="canonical" href="https://harbourpost.example/lamp">', "https://harbourpost.example/lamp"],
    ['<link rel="canonical" href="/lamp?id=1">', "https://www.harbourpost.example/lamp?id=1"],
    ['<base href="https://cdn.example/a/"><link rel="canonical" href="lamp">', "https://cdn.example/a/lamp"],
    [
      `<link rel="canonical" href="https://harbourpost.example/">${meta("og:url", "https://harbourpost.example/og")}`,
      "https://harbourpost.example/og",
    ],
    ['<link rel="canonical" href="javascript:void(0)">', address],
    ['<link rel="canonical" href="//">', address],
    [ld({ ...article, url: "/from-data" }), "https://www.harbourpost.example/from-data"],
    ["", address],
  ])("%s", (head, url) => {
    expect(readPage(head).url).toBe(url);
  });

  test("a page of unknown place has the address that it gives, if it is absolute", () => {
    const page = `<html><head><link rel="canonical" href="HREF"></head></html>`;
    const absolute = "https://harbourpost.example/lamp";
    expect(readHtmlMetadata(page.replace("HREF", absolute)).url).toBe(absolute);
    expect(readHtmlMetadata(page.replace("HREF", "/lamp")).url).toBeUndefined();
  });

  test("the language is the page's, else what its meta elements say", () => {
    expect(readPage(meta("og:locale", "de_DE")).language).toBe("en");
    const bare = `<html><head><meta http-equiv="content-language" content="de"></head><body></body></html>`;
    expect(readHtmlMetadata(bare).language).toBe("de");
  });
});

describe("pages that nobody wrote", () => {
  const times = 20_000;
  const nested = (open: string): string => open.repeat(900) + "word 2 May 2031 ".repeat(times / 2);

  test.each([
    [
      "many headings, bylines and times",
      `${headline}<p class="byline" itemprop="author">By Ada<time>2 May 2031</time></p>`.repeat(times / 4),
    ],
    ["nested bylines", headline + nested('<div class="byline">')],
    ["nested boxes", nested('<div class="related">') + headline],
    ["nested times", headline + nested('<time datetime="x">')],
    ["many dates", headline + "<p>2 May 2031 and 3 May 2031</p>".repeat(times)],
    [
      "many articles",
      ld(...Array.from({ length: 2000 }, () => ({ ...article, publisher: { name: "a a a a a a a a" } }))),
    ],
    ["open strings", `<script type="application/ld+json">${'{"a": ['.repeat(times)}${",\n".repeat(times)}</script>`],
    ["a name without end", meta("og:site_name", "a ".repeat(times)) + meta("og:title", "a - ".repeat(times))],
  ])("%s are read in time", (_, html) => {
    const document = parseDocument(`<html><head></head><body>${html}</body></html>`)!;
    const before = performance.now();
    expect(readMetadata(findPageElements(document, "https://aaaaaaaaaaaaaaaaaaaaaaab.example/"))).toHaveProperty(
      "language",
    );
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
