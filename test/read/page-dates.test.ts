import { describe, expect, test } from "vitest";
import { address, article, dated, headline, ld, meta, prose, readPage } from "./harbour-post.ts";

describe("JSON-LD", () => {
  const published = { at: "2031-05-02T21:15:00Z", basis: "json-ld" };

  test.each([
    ["in a list", ld([dated])],
    ["in a graph", ld({ "@graph": [{ "@type": "WebSite", name: "x" }, dated] })],
    ["as the main entity of a page", ld({ "@type": "WebPage", mainEntity: dated })],
    ["with a full type", ld({ ...dated, "@type": "https://schema.org/ReportageNewsArticle" })],
    ["as the page itself", ld({ ...dated, "@type": ["MedicalWebPage"] })],
    ["as a live page", ld({ ...article, "@type": "LiveBlogPosting", coverageStartTime: "2031-05-02T21:15:00Z" })],
    ["in a comment", `<script type="application/ld+json"><!-- ${JSON.stringify(dated)} --></script>`],
    ["in CDATA", `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(dated)}\n//]]></script>`],
    [
      "with commas too many",
      `<script type="application/ld+json">{"keywords": ["lamp", ], "author": ",]", ${JSON.stringify(dated).slice(1, -1)}, };</script>`,
    ],
    [
      "with line breaks in strings",
      `<script type="application/ld+json">{"articleBody": "One.\n\tTwo \\" three.\n", ${JSON.stringify(dated).slice(1)}</script>`,
    ],
    ["as seconds since 1970", ld({ ...article, datePublished: Date.UTC(2031, 4, 2, 21, 15) / 1000 })],
  ])("an article %s is read", (_, head) => {
    expect(readPage(head, headline)).toMatchObject({ title: "Lamp goes out", published });
  });

  test("of several articles the one that speaks of the page counts", () => {
    const other = {
      ...dated,
      headline: "Buoy sinks",
      url: "https://harbourpost.example/buoy",
      datePublished: "2031-01-01",
    };
    const byUrl = { ...dated, headline: "Sund in the dark", url: "http://harbourpost.example/world/lamp/#article" };
    const byPage = { ...dated, headline: "Sund in the dark", mainEntityOfPage: { "@type": "WebPage", "@id": address } };
    for (const own of [dated, byUrl, byPage]) expect(readPage(ld(other, own), headline).published).toEqual(published);
    const third = { ...other, headline: "Ferry late", url: "https://harbourpost.example/ferry" };
    expect(readPage(ld(other, third), headline).published).toBeUndefined();
  });

  test("nodes refer to each other; what is no article is not read", () => {
    const graph = [
      { ...dated, publisher: { "@id": "#org" }, author: [{ "@id": "#ada" }, { name: "Jon Ferreira" }] },
      { "@id": "#org", "@type": "Organization", name: "Harbour Post" },
      { "@id": "#ada", "@type": "Person", name: "Ada Quill" },
    ];
    expect(readPage(ld({ "@graph": graph }))).toMatchObject({
      outlet: "Harbour Post",
      byline: "Ada Quill, Jon Ferreira",
    });
    expect(readPage(ld({ ...dated, "@type": "JobPosting" })).published).toBeUndefined();
    expect(
      readPage(`<script type="application/ld+json">{"@type": "NewsArticle", "broken</script>`).published,
    ).toBeUndefined();
  });

  test("section: its own, else the last link above the article", () => {
    const crumbs = ["Home", "World", "Harbours", "Lamp goes out"].map((name, index) => ({
      position: index + 1,
      item: { name },
    }));
    const list = { "@type": "BreadcrumbList", itemListElement: crumbs };
    expect(readPage(ld(dated, list)).section).toBe("Harbours");
    expect(readPage(ld({ ...dated, articleSection: ["Sea,Land"] }, list)).section).toBe("Sea");
  });
});

const at = (head: string, body = ""): string | undefined => readPage(head, body).published?.at;
const below = (date: string): string => `${headline}<p>${date}</p>`;

describe("the date of publication", () => {
  test.each([
    ["json-ld", ld(dated), ""],
    ["meta", meta("article:published_time", "2031-05-02T21:15:00Z"), ""],
    ["time-element", "", '<time itemprop="datePublished" datetime="2031-05-02T21:15:00Z">Friday</time>'],
    ["time-element", "", `${headline}<p>Ada Quill · <time datetime="2031-05-02T21:15:00Z">2 hours ago</time></p>`],
    ["time-element", "", `${headline}<span data-timestamp="${Date.UTC(2031, 4, 2, 21, 15) / 1000}"></span>`],
    ["time-element", "", `${headline}<time datetime="2031-05-02 21:15:00">2 May 2031 -- 21:15 GMT</time>`],
    ["stamp", "", `${headline}<div>By Ada Quill</div><div>Posted 21:15 GMT, 2 May 2031</div>`],
  ])("basis %s", (basis, head, body) => {
    expect(readPage(head, body).published).toEqual({ at: "2031-05-02T21:15:00Z", basis });
  });

  test("data count more than what is shown, and JSON-LD more than meta elements", () => {
    const shown = `${headline}<p>1 May 2031</p>`;
    const tags = meta("article:published_time", "2031-05-03");
    expect(at(ld(dated) + tags, shown)).toBe("2031-05-02T21:15:00Z");
    expect(at(tags, shown)).toBe("2031-05-03");
  });

  test("a day is known to the minute where another place gives a moment on it", () => {
    const day = meta("article:published_time", "2031-05-02 21:15:00");
    expect(at(day + meta("date", "2031-05-02T21:15:00Z"))).toBe("2031-05-02T21:15:00Z");
    expect(at(day + meta("date", "2031-05-03T21:15:00Z"))).toBe("2031-05-02");
    expect(at(day, below("2 May 2031, 21:15 GMT"))).toBe("2031-05-02T21:15:00Z");
    expect(at(day, below("1 May 2031, 21:15 GMT"))).toBe("2031-05-02");
  });

  test.each([
    ["a time of change", '<time class="updated" datetime="2031-06-04">4 June</time>'],
    ["a change in words", "<p>Last updated 4 June 2031</p>"],
    ["a change in German", "<p>Aktualisiert am 4. Juni 2031</p>"],
    ["a change in a class", '<p class="modified-date">4 June 2031</p>'],
    ["a picture's date", "<figure><p>Sund, 4 June 2031</p></figure>"],
    ["a comment's date", '<div class="comments"><p>Jon</p><p>4 June 2031</p></div>'],
    ["another article's date", "<aside><p>4 June 2031</p></aside><nav><p>4 June 2031</p></nav>"],
    ["prose", "<p>The treaty on lamps was signed in Halvik on 4 June 2031 and has been kept since.</p>"],
    ["a short sentence", "<p>He left on 4 June 2031.</p>"],
    ["a day in print", "<p>Copyright 4 June 2031</p>"],
    ["a month", "<p>June 2031</p>"],
  ])("is not %s", (_, body) => {
    expect(at("", headline + body + prose)).toBeUndefined();
    expect(at("", `${headline}${body}<p>2 May 2031</p>${prose}`)).toBe("2031-05-02");
  });

  test.each([
    ["after another word", "<p>Updated 4 June 2031 / Original 2 May 2031</p>"],
    ["after a name like a word", "<p>By Ada Reaccessed 2 May 2031</p>"],
    ["in Japanese", "<p>最終更新 2031年6月4日 公開 2031年5月2日</p>"],
    ["above the headline", `<p>publiziert am 2. Mai 2031</p>${headline}`],
    ["in three lines", "<p>2</p><p>May</p><p>2031</p>"],
    [
      "before its tags",
      "<small><b>2 May 2031</b> - Posted by: Ada - Category: Sea - Tags: lamp keeper tower key bulb</small>",
    ],
    ["after the word, far below", `${prose.repeat(40)}<p>First published: 2 May 2031</p>`],
  ])("is shown %s", (_, body) => {
    expect(at("", body.includes("<h1>") ? body : headline + body)).toBe("2031-05-02");
  });

  test("a page that prints the day's date above its masthead is not dated by it", () => {
    const masthead = "<p>Tuesday, 9 September 2031</p><p>World</p><p>Sea</p><p>Land</p>";
    expect(at("", masthead + headline + prose)).toBeUndefined();
  });

  test("is not days away from the folders of the address", () => {
    const body = `${headline}<p>9 September 2031</p>`;
    expect(readPage("", body, "https://harbourpost.example/2031/05/02/lamp").published).toBeUndefined();
    expect(readPage("", body, "https://harbourpost.example/2031/09/08/lamp").published?.at).toBe("2031-09-09");
  });

  test("is not the date of the last change under its name", () => {
    const data = ld({ ...article, datePublished: "2031-06-04T10:00:00Z", dateModified: "2031-06-04T10:00:00Z" });
    expect(at(data, below("2 May 2031"))).toBe("2031-05-02");
    expect(at(data, below("3 June 2031, 12:00 GMT"))).toBe("2031-06-03T12:00:00Z");
    expect(at(data, below("3 June 2031"))).toBe("2031-06-04T10:00:00Z");
    expect(at(data, below("4 June 2031, 5:00 GMT"))).toBe("2031-06-04T10:00:00Z");
    expect(at(ld({ ...dated, dateModified: "2031-06-04" }), below("1 May 2031"))).toBe("2031-05-02T21:15:00Z");
  });

  test("what programs write for an unknown date is no date", () => {
    const data = ld({ ...article, datePublished: "0001-01-01T00:00:00Z" }) + meta("date", "1970-01-01T00:00:00Z");
    expect(at(data)).toBeUndefined();
    expect(at(data, `${headline}<p>2 May 2031</p>`)).toBe("2031-05-02");
  });

  test("the change is told beside it", () => {
    expect(readPage(ld({ ...dated, dateModified: "2031-06-04T10:00:00Z" })).modified).toBe("2031-06-04T10:00:00Z");
    expect(readPage("", '<time itemprop="dateModified" datetime="2031-06-04">x</time>').modified).toBe("2031-06-04");
  });
});
