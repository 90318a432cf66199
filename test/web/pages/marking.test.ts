import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markDrift } from "../../../src/web/pages/actor/mark-drift.ts";
import { printedContent } from "../../../src/web/pages/parts/printed-content.ts";
import { markWords, wantedWords } from "../../../src/web/pages/parts/mark-words.ts";
import { exampleQueries } from "../../../src/web/pages/search/examples.ts";

const marked = (text: string, query: string): string =>
  markWords(text, wantedWords(query))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

test.each([
  [
    "The talks began. They talk, are talking and talked.",
    "talk",
    "The [talks] began. They [talk], are [talking] and [talked].",
  ],
  ["The canal summit of the canal.", '"canal summit"', "The [canal] [summit] of the [canal]."],
  ["Ada Quill spoke.", 'actor:"Ada Quill" outlet:Post after:2026 verdict:disputed spoke', "Ada Quill [spoke]."],
  ["Zürich, ZURICH", "zurich", "[Zürich], [ZURICH]"],
  ["Their parties and the party", "party", "Their [parties] and the [party]"],
  ["a note: yes", "note:yes", "a [note]: [yes]"],
  ["He was planning a plan.", "planned", "He was [planning] a [plan]."],
  ["a red bed, is it", "re be i", "a red bed, is it"],
  ["nothing", "", "nothing"],
])("in %j the query %j finds %j", (text, query, expected) => expect(marked(text, query)).toBe(expected));

const drift = (...wordings: string[]): string[] =>
  markDrift(wordings).map((pieces) =>
    pieces.map(({ text, kind }) => (kind === "altered" ? `[${text}]` : kind === "edge" ? `(${text})` : text)).join(""),
  );

test("words that replace others are told from longer quotations", () => {
  expect(drift("not wait another winter for it", "not wait another year for it")).toEqual([
    "not wait another [winter] for it",
    "not wait another [year] for it",
  ]);
  expect(drift("It was long, and thorough", "“It was long and through”, he said")).toEqual([
    "It was long, and [thorough]",
    "“It was long and [through]”, (he said)",
  ]);
  expect(drift("we will not yield now", "Yes, we will never, ever yield", "we will not yield now")).toEqual([
    "we will [not] yield (now)",
    "(Yes), we will [never, ever] yield",
    "we will not yield now",
  ]);
  expect(drift("they said it is good", "so I think it is good")).toEqual([
    "[they said] it is good",
    "(so) [I think] it is good",
  ]);
  expect(drift("the same", "The same!")).toEqual(["the same", "The same!"]);
});

test("no letter of a wording is lost or moved", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 }), (wordings) => {
      const joined = markDrift(wordings).map((pieces) => pieces.map(({ text }) => text).join(""));
      expect(joined).toEqual(wordings);
      for (const text of wordings)
        expect(
          markWords(text, wantedWords(wordings[0]!))
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
    }),
  ));

test.each([
  ['"We will  not wait,"', "direct", "“We will not wait”"],
  ["that she would come", "indirect", "she would come"],
  ["thatch is dear", "indirect", "thatch is dear"],
  ['it was "long"', "mixed", 'it was "long"'],
])("%j, %s, is printed as %j", (content, form, expected) => expect(printedContent({ content, form })).toBe(expected));

test("examples of queries are made of what stories have", () => {
  const story = {
    id: "s",
    title: "An able envoy leaves",
    articles: 2,
    outlets: 2,
    outletNames: ["Post"],
    actors: [{ id: "person:ada-quill", name: "Ada Quill" }],
    from: "2026-11-19",
    to: null,
    disputed: 2,
  };
  expect(exampleQueries([story])).toEqual([
    '"envoy leaves"',
    'actor:"Ada Quill"',
    "outlet:Post",
    "after:2026-11-19",
    "before:2026",
    "verdict:disputed",
  ]);
  expect(exampleQueries([])).toEqual([]);
});
