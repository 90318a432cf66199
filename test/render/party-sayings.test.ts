import { expect, test } from "vitest";
import type { Dossier, PartyAccount, Statement } from "../../src/core/model/index.ts";
import { sayingsOf } from "../../src/view/party-sayings.ts";
import { openStoryPage } from "../../src/view/story-page.ts";
import { articles, at } from "./invented-articles.ts";
import { dossier } from "./invented-dossier.ts";

const [first] = dossier.statements;

/** What is printed of claims with these words as their gists, each at these places: `[gist, article, words][]`. */
function sayings(
  claims: readonly (readonly [gist: string, ...places: (readonly [article: string, words: string])[]])[],
  statement: Partial<Statement> = {},
  denied = false,
): string[] {
  const content = [at("a1", "spoke").span];
  const said: Statement = { ...first!, form: "indirect", channel: null, cue: [], content, ...statement, id: "said" };
  const page: Dossier = {
    ...dossier,
    statements: [said],
    claims: claims.map(([gist, ...places], index) => ({
      id: `c${index}`,
      gist,
      likeness: 1,
      verdict: "single",
      reason: "",
      origins: [],
      groups: [],
      assertions: places.map(([article, words]) => ({ ...at(article, words), statement: "said", origin: 0, path: [] })),
    })),
  };
  const account: PartyAccount = {
    party: "marn",
    name: "Ilsa Marn",
    participants: ["marn"],
    speakers: ["marn"],
    claims: claims.map(([, ...places], index) => ({
      claim: `c${index}`,
      denied,
      statements: [],
      evidence: places.map(([article, words]) => at(article, words)),
    })),
    topics: [],
    alone: [],
    otherwise: [],
  };
  return sayingsOf(account, openStoryPage(page, false)).map(({ words, manner, quoting, evidence }) =>
    [manner, quoting, words, evidence.map(({ article }) => article).join(" ")].filter(Boolean).join(" | "),
  );
}

const bridge = "We will reopen the Sella bridge";

test("the same words of two outlets are printed once", () => {
  expect(
    sayings([
      [bridge, ["a1", bridge]],
      [bridge, ["a2", bridge]],
    ]),
  ).toEqual([`${bridge} | a1 a2`]);
});

test("of one article, a part goes with the whole", () => {
  expect(
    sayings([
      ["the Sella bridge", ["a1", "the Sella bridge"]],
      [bridge, ["a1", bridge]],
    ]),
  ).toEqual([`${bridge} | a1 a1`]);
});

test("no article is given words that it does not have", () => {
  expect(
    sayings([
      ["the Sella bridge", ["a2", "the Sella bridge"]],
      [bridge, ["a1", bridge]],
    ]),
  ).toEqual(["the Sella bridge | a2", `${bridge} | a1`]);
});

test("a gist that others print gives way to this side's own words", () => {
  expect(sayings([["A bridge opens again", ["a1", bridge]]])).toEqual([`${bridge} | a1`]);
});

test("a fragment is printed with the statement that it stands in", () => {
  const content = [at("a1", bridge).span];
  expect(sayings([["reopen the Sella bridge", ["a1", "reopen the Sella bridge"]]], { content })).toEqual([
    `${bridge} | a1`,
  ]);
});

test("a denial is told, with the article's verb or without", () => {
  const cue = [at("a1", "wrote").span];
  const denial = { cueClass: "deny", cue } as const;
  expect(sayings([[bridge, ["a1", bridge]]], denial, true)).toEqual([`wrote | ${bridge} | a1`]);
  expect(sayings([[bridge, ["a1", bridge]]], {}, true)).toEqual([`denied | ${bridge} | a1`]);
});

test("words of another side are given as such", () => {
  expect(sayings([[bridge, ["a1", bridge]]], { speaker: "reik" })).toEqual([`reik | ${bridge} | a1`]);
});

test("half a pair of quotation marks is left out", () => {
  const words = `${bridge},”`;
  expect(articles[0]!.text).toContain(words);
  expect(sayings([[words, ["a1", words]]])).toEqual([`${bridge} | a1`]);
});
