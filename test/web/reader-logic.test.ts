import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareExamples } from "./written-report.ts";
import { basisText, reasonText, webAddress } from "../../src/web/reader/article-words.ts";
import { publishedBases } from "../../src/core/model/article.ts";
import { readFileSync } from "node:fs";
import { openStoryPage } from "../../src/view/story-page.ts";
import { describe as inWords } from "../../src/web/reader/describe.ts";
import { claimAt, findIn, isAround } from "../../src/web/reader/findings.ts";
import { markKinds, readKinds, writeKinds } from "../../src/web/reader/mark-kinds.ts";
import { pairClaims, pairedPlaces } from "../../src/web/reader/pairs.ts";
import { cutPieces, firstStop } from "../../src/web/reader/pieces.ts";
import { readPlace, writePlace } from "../../src/web/reader/place.ts";
import { cutSegments, splitParagraphs } from "../../src/web/reader/segments.ts";

const dossier = await compareExamples();
const page = openStoryPage(dossier, true);

const at = (start: number, end: number) =>
  ({ kind: "actors", span: { start, end }, actor: "a", acts: "speaks" }) as const;

const named = (file: string, name: string) =>
  [...readFileSync(`lexicon/en/${file}`, "utf8").matchAll(new RegExp(`^\\s*(?:- )?${name}: (\\S+)`, "gm"))].map(
    ([, word]) => word!,
  );

const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "\n", "\n\n"), maxLength: 60 });
const span = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("segments", () => {
  test("joined they are the text, and each lies wholly inside or outside of each span", () => {
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 12 }), (words, spans) => {
        const segments = cutSegments({ start: 0, end: words.length }, spans);
        expect(segments.map(({ start, end }) => words.slice(start, end)).join("")).toBe(words);
        for (const { start, end, inside } of segments) {
          expect(end).toBeGreaterThan(start);
          for (const [index, { start: from, end: to }] of spans.entries()) {
            const covered = Math.max(0, Math.min(end, to) - Math.max(start, from));
            expect(covered).toBe(inside.includes(index) ? end - start : 0);
          }
        }
      }),
    );
  });

  test("paragraphs with the gaps between them are the text", () => {
    fc.assert(
      fc.property(text, (words) => {
        const paragraphs = splitParagraphs(words);
        const gaps = [0, ...paragraphs.map(({ end }) => end)].map((from, index) =>
          words.slice(from, paragraphs[index]?.start ?? words.length),
        );
        expect(gaps.join("").trim()).toBe("");
        const joined = paragraphs.map(({ start, end }, index) => gaps[index]! + words.slice(start, end)).join("");
        expect(joined + gaps.at(-1)!).toBe(words);
        for (const { start, end } of paragraphs) expect(words.slice(start, end)).not.toMatch(/\n\s*\n/);
      }),
    );
  });

  test("a span of several paragraphs goes on in each", () => {
    const [first, second] = cutPieces("one\n\ntwo", [], { start: 1, end: 7 });
    expect([first, second].map((each) => each!.pieces.map(({ isChosen }) => isChosen))).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test("the Tab key goes to the chosen place first", () => {
    const findings = [at(0, 3), at(4, 7)];
    expect(firstStop(cutPieces("one two", findings, null), null)).toBe(0);
    const chosen = { start: 4, end: 7 };
    expect(firstStop(cutPieces("one two", findings, chosen), chosen)).toBe(4);
  });
});

describe("the address", () => {
  test("a place comes back as it was written", () => {
    expect(readPlace(writePlace({ start: 3, end: 9 }), 9)).toEqual({ start: 3, end: 9 });
  });

  test.each(["", "x", "3", "9-3", "3-3", "-1-4", "3-10", "1e1-2", "3-9 ", "99999999999-999999999999"])(
    "%j is no place of a text of nine code units",
    (written) => expect(readPlace(written, 9)).toBeNull(),
  );

  test("kinds of marks come back as they were written, all and none too", () => {
    fc.assert(
      fc.property(fc.subarray([...markKinds]), (kinds) => {
        expect([...readKinds(writeKinds(new Set(kinds)))]).toEqual(kinds);
      }),
    );
    expect(readKinds("nonsense").size).toBe(markKinds.length);
  });
});

describe("words for an article", () => {
  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    " javascript:alert(1)",
    "JaVaScRiPt:1",
    "x",
    "",
  ])("%j never becomes a link", (url) => expect(webAddress(url)).toBeNull());

  test("an address of the web does", () => {
    expect(webAddress("https://harbour.example/a?b=1")?.hostname).toBe("harbour.example");
  });

  test("every basis of a date and every reason of the lexicon has words", () => {
    for (const publishedBasis of publishedBases) expect(basisText({ publishedBasis })).not.toBe("");
    const reasons = [...named("boilerplate.yml", "reason"), ...named("page-parts.yml", "part")].filter(
      (one) => one !== "body",
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => reasonText(reason) === reason)).toEqual([]);
  });
});

describe("findings", () => {
  test("everything the dossier has of an article is found in it", () => {
    for (const { id } of dossier.articles) {
      const found = findIn(dossier, id);
      const count = (kind: string) => found.filter((one) => one.kind === kind).length;
      const own = <Item extends { readonly article: string }>(items: readonly Item[]) =>
        items.filter(({ article }) => article === id);
      expect(count("times")).toBe(own(dossier.times).length);
      expect(count("events")).toBe(own(dossier.events).length);
      expect(count("claims")).toBe(own(dossier.claims.flatMap(({ assertions }) => assertions)).length);
      const parts = own(dossier.statements).flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
      expect(count("statements")).toBe(parts.length);
    }
  });

  test("an actor is marked once a place, and only where it is told to speak, pass on or take part", () => {
    for (const { id } of dossier.articles) {
      const places = findIn(dossier, id).flatMap((one) =>
        one.kind === "actors" ? [`${one.actor} ${one.span.start} ${one.span.end}`] : [],
      );
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("each has a title, and what it says of itself has no empty field", () => {
    const described = dossier.articles.flatMap(({ id }) => findIn(dossier, id)).map((one) => inWords(one, page));
    expect(described.length).toBeGreaterThan(200);
    expect(described.filter(({ title, fields }) => title === "" || fields.some(([, value]) => value === ""))).toEqual(
      [],
    );
  });

  test("the words of a statement lead to a claim that is told in it", () => {
    const { id } = dossier.articles[1]!;
    const all = findIn(dossier, id);
    const inside = dossier.claims
      .flatMap(({ assertions }) => assertions)
      .find((one) => one.article === id && one.statement !== null)!;
    const statement = page.statement(inside.statement)!;
    const cue = all.filter((one) => isAround(one, statement.cue[0]!) && one.kind === "statements");
    expect(claimAt(cue, all)?.assertion.statement).toBe(statement.id);
    expect(claimAt([], all)).toBeUndefined();
  });
});

describe("pairs of two articles", () => {
  const [left, right] = [dossier.articles[1]!.id, dossier.articles[2]!.id];
  const pairs = pairClaims(dossier.claims, left, right);

  test("are the claims with assertions in both, numbered from one in the order of the first", () => {
    const both = dossier.claims.filter(({ assertions }) =>
      [left, right].every((id) => assertions.some(({ article }) => article === id)),
    );
    expect(both.length).toBeGreaterThan(2);
    expect(new Set(pairs.map(({ claim }) => claim))).toEqual(new Set(both));
    expect(pairs.map(({ number }) => number)).toEqual(both.map((_, index) => index + 1));
    const starts = pairs.map((pair) => pair.left[0]!.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("are the same claims from the other side", () => {
    const turned = pairClaims(dossier.claims, right, left).map(({ claim }) => claim.id);
    expect(turned.toSorted()).toEqual(pairs.map(({ claim }) => claim.id).toSorted());
  });

  test("what one tells alone has no pair", () => {
    const alone = pairedPlaces(dossier.claims, pairs, left).filter(({ pair }) => !pair);
    expect(alone.length).toBeGreaterThan(0);
    for (const { claim } of alone) expect(claim.assertions.some(({ article }) => article === right)).toBe(false);
  });
});
