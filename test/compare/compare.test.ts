import { assert, property, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/core/compare/compare.ts";
import { Dossier } from "../../src/core/model/dossier.ts";
import { account, type Line } from "./account.ts";

const cast = [
  "person:ada-quill",
  { id: "person:tom-reed", roles: ["aide"], affiliation: "body:chancery" },
  { id: "body:chancery", country: "NRL" },
  { id: "state:NRL", name: "Norland" },
];

const call = (mode: string, lasting: string, minutes: string, day: string): Line => ({
  text: `Quill and Reed held a ${mode} of ${lasting} about the harbour`,
  actors: ["person:ada-quill", "person:tom-reed"],
  amounts: { [lasting]: minutes },
  event: {
    kind: "call",
    actors: { "person:ada-quill": "participant", "person:tom-reed": "participant" },
    mode,
    lasting,
    time: day,
  },
});

const invitation: Line = {
  text: "Quill accepted an invitation to visit Norland in May",
  actors: ["person:ada-quill", "state:NRL"],
  times: { "in May": ">2031-05" },
  said: ["person:tom-reed"],
  event: {
    kind: "visit",
    actors: { "person:ada-quill": "source", "state:NRL": "target" },
    status: "planned",
    time: "2031-05",
  },
};

const quoted = (words: string): Line => ({ text: `Quill called it “${words}”`, said: ["person:ada-quill"] });

const story = [
  account("a", { cast, published: "2031-03-05" }, [
    call("video call", "85 minutes", "85 minute", "2031-03-04"),
    invitation,
  ]),
  account("b", { cast, published: "2031-03-05" }, [
    call("phone call", "1.5 hours", "90 minute", "2031-03-04"),
    quoted("long and thorough"),
  ]),
  account("c", { cast: ["person:quill", ...cast], published: null }, [quoted("long and through"), invitation]),
  account("d", { cast, published: "2031-03-06" }, [
    call("video call", "about an hour", "50-70 minute", "2031-03-03"),
    invitation,
  ]),
];

describe("the order of inputs changes nothing", () => {
  const expected = compare(story);

  test("the story has something to lose", () => {
    expect(expected.claims.length).toBeGreaterThan(2);
    expect(expected.divergences.map(({ kind }) => kind)).toEqual(["quantity", "time", "mode", "wording"]);
    expect(expected.upcoming).toHaveLength(1);
  });

  test("whatever the order", () => {
    assert(
      property(shuffledSubarray(story, { minLength: story.length }), (shuffled) => {
        expect(compare(shuffled)).toEqual(expected);
      }),
    );
  });

  test("articles stand in order of publication, those without a date last", () => {
    expect(expected.articles.map(({ id }) => id)).toEqual(["a", "b", "d", "c"]);
  });

  test("an article given twice is one", () => {
    expect(compare([...story, story[0]!])).toEqual(expected);
  });
});

test("every part of a dossier fits its schema", () => {
  expect(Dossier.parse(compare(story, { skipped: [{ input: "x.bin", reason: "binary" }] }))).toEqual(
    compare(story, { skipped: [{ input: "x.bin", reason: "binary" }] }),
  );
});

test("every assertion is in one claim, and every place lies in its article", () => {
  const { claims, articles } = compare(story);
  const places = claims.flatMap(({ assertions }) => assertions.map(({ article, span }) => `${article} ${span.start}`));
  expect(places).toHaveLength(story.reduce((sum, { assertions }) => sum + assertions.length, 0));
  expect(new Set(places).size).toBe(places.length);
  for (const { article, span } of claims.flatMap(({ assertions }) => assertions))
    expect(span.end).toBeLessThanOrEqual(articles.find(({ id }) => id === article)!.text.length);
});

test("one article alone", () => {
  const { claims, divergences, coverage } = compare([story[0]!]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(["single", "single"]);
  expect(divergences).toEqual([]);
  expect(coverage.cells).toEqual([["reports"], ["reports"]]);
});

test("no article at all", () => {
  expect(compare([], { skipped: [{ input: "empty.txt", reason: "empty" }] })).toMatchObject({
    articles: [],
    claims: [],
    timeline: [],
    skipped: [{ input: "empty.txt", reason: "empty" }],
  });
});

test("an invitation that three outlets have from one office is echoed", () => {
  const { claims } = compare(story);
  expect(claims.find(({ gist }) => gist.includes("invitation"))).toMatchObject({
    verdict: "echoed",
    origins: [{ actor: "body:chancery", name: "Chancery", kind: "actor" }],
  });
});
