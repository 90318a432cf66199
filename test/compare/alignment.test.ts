import { describe, expect, test } from "vitest";
import { candidatePairs } from "../../src/core/compare/claims/candidates.ts";
import { meaningOf, meaningsAlike } from "../../src/core/compare/claims/meaning.ts";
import { profilesOf } from "../../src/core/compare/claims/profile.ts";
import { relatedArticles } from "../../src/core/compare/claims/related-articles.ts";
import { signNames, signsOf } from "../../src/core/compare/claims/signs.ts";
import { similarity } from "../../src/core/compare/claims/similarity.ts";
import { countUses } from "../../src/core/compare/claims/usage.ts";
import { Vocabulary } from "../../src/core/compare/claims/vocabulary.ts";
import { cosine, weighWords } from "../../src/core/compare/claims/weighted-words.ts";
import { materialOf } from "../../src/core/compare/compare.ts";
import type { WordVectors } from "../../src/core/words/word-vectors.ts";
import { account } from "./account.ts";

/** Three words with vectors of two dimensions: the first two point almost the same way. */
const vectors: WordVectors = {
  rows: new Map([
    ["quay", 0],
    ["pier", 1],
    ["tax", 2],
  ]),
  dimensions: 2,
  values: Int8Array.from([100, 0, 96, 28, 0, 100]),
  scales: Float32Array.from([0.01, 0.01, 0.01]),
};

const profilesIn = (articles: readonly (readonly string[])[], vocabulary = new Vocabulary(undefined)) => {
  const analyses = articles.map((texts, at) =>
    account(
      `a${at}`,
      {},
      texts.map((text) => ({ text })),
    ),
  );
  const { material } = materialOf(analyses);
  return { profiles: profilesOf(material.assertions, material.actors, vocabulary), vocabulary };
};

describe("words", () => {
  test("are alike by being one, by an idea, by their vectors, or not", () => {
    const vocabulary = new Vocabulary(vectors);
    const [quay, pier, tax, start, begin, unheard] = vocabulary.words([
      "quay",
      "pier",
      "tax",
      "start",
      "begin",
      "zzyzx",
    ]) as [never, never, never, never, never, never];
    expect(vocabulary.alike(quay, quay)).toBe(1);
    expect(vocabulary.alike(start, begin)).toBe(0.85);
    expect(vocabulary.alike(quay, pier)).toBeCloseTo((0.96 - 0.3) / 0.7, 6);
    expect(vocabulary.alike(pier, quay)).toBe(vocabulary.alike(quay, pier));
    expect(vocabulary.alike(quay, tax)).toBe(0);
    expect(vocabulary.alike(quay, unheard)).toBe(0);
  });

  test("are as rare as their rank, and rarest where no vector knows them", () => {
    const [quay, tax, unheard] = new Vocabulary(vectors).words(["quay", "tax", "zzyzx"]);
    expect(quay!.rarity).toBeLessThan(tax!.rarity);
    expect(unheard!.rarity).toBe(1);
  });

  test("are counted once an assertion, by group", () => {
    const vocabulary = new Vocabulary(undefined);
    const [both, one] = [vocabulary.words(["ferry", "quay"]), vocabulary.words(["ferry"])];
    const uses = countUses([both, one, one], ["x", "x", "y"]);
    expect(uses.get("x")).toEqual({
      size: 2,
      counts: new Map([
        [0, 2],
        [1, 1],
      ]),
    });
    expect(uses.get("y")!.size).toBe(1);
  });

  test("weigh more where fewer assertions hold them", () => {
    const vocabulary = new Vocabulary(undefined);
    const bags = [["ferry", "quay"], ["ferry", "tax"], ["quay", "pier"], ["ferry"], ["ferry"]];
    const words = bags.map((bag) => vocabulary.words(bag));
    const usage = countUses(
      words,
      words.map(() => "x"),
    ).get("x")!;
    const [a, common, rare] = words.map((bag) => weighWords(bag, usage));
    expect(cosine(a!, a!)).toBeCloseTo(1, 9);
    expect(cosine(a!, rare!)).toBeGreaterThan(cosine(a!, common!));
    expect(cosine(a!, weighWords([], usage))).toBe(0);
  });

  test("point somewhere together; without vectors nowhere", () => {
    const vocabulary = new Vocabulary(vectors);
    const [quay, pier, tax] = ["quay", "pier", "tax"].map((word) => {
      const words = vocabulary.words([word]);
      return meaningOf(words, countUses([words], ["x"]).get("x")!, vectors);
    });
    expect(meaningsAlike(quay!, pier!)).toBeCloseTo(0.96, 6);
    expect(meaningsAlike(quay!, tax!)).toBe(0);
    expect(meaningOf(vocabulary.words(["zzyzx"]), { size: 1, counts: new Map() }, vectors)).toBeNull();
    expect(meaningsAlike(quay!, null)).toBe(0);
  });
});

describe("candidates", () => {
  const texts = [
    ["Ferries reopen the quay", "Sheep graze"],
    ["The quay reopens", "Wolves howl"],
  ];

  test("share something; each pair once, the earlier first", () => {
    expect([...candidatePairs(profilesIn(texts).profiles)]).toEqual([[0, 2]]);
  });

  test("are the 32 that share most", () => {
    const many = Array.from({ length: 40 }, (_, at) => [`The quay reopens ${at < 34 ? "today" : `for ship${at}`}`]);
    const pairs = [...candidatePairs(profilesIn([["The quay reopens today for everybody"], ...many]).profiles)];
    const of = pairs.flatMap(([a, b]) => (a === 0 ? [b] : []));
    expect(new Set(of).size).toBe(of.length);
    expect(of.filter((at) => at <= 34).length).toBeGreaterThanOrEqual(32);
  });
});

test("articles that share rare words tell of one matter, also through a third", () => {
  const vocabulary = new Vocabulary(undefined);
  const bags = [
    ["ferry", "quay"],
    ["quay", "tax"],
    ["tax", "sheep"],
    ["wolf", "howl"],
  ];
  const matters = relatedArticles(
    ["a", "b", "c", "d"],
    bags.map((bag) => vocabulary.words(bag)),
  );
  expect([...matters]).toEqual([
    ["a", "a"],
    ["b", "a"],
    ["c", "a"],
    ["d", "d"],
  ]);
});

describe("signs", () => {
  const near = ["Norland reopens the quay in June", "Sheep graze near the wall"];
  const { profiles, vocabulary } = profilesIn([
    near,
    ["The quay of Norland reopens in June", "Sheep graze"],
    ["Wool is dear"],
  ]);
  const [quay, , sameQuay, sheep, wool] = profiles as [never, never, never, never, never];

  test("are the same whichever comes first", () => {
    expect(signsOf(quay, sameQuay, vocabulary)).toEqual(signsOf(sameQuay, quay, vocabulary));
  });

  test("lie between 0 and 1, but for the two masses of words", () => {
    for (const one of profiles)
      for (const other of profiles) {
        const { matched, unmatched, ...shares } = signsOf(one, other, vocabulary);
        expect(Math.min(matched, unmatched)).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(shares)) expect(value >= 0 && value <= 1 + 1e-9).toBe(true);
      }
  });

  test("see what stands around, and how deep in the article", () => {
    expect(signsOf(quay, sameQuay, vocabulary).around).toBeGreaterThan(0.3);
    expect(signsOf(quay, wool, vocabulary).around).toBe(0);
    expect(signsOf(quay, sameQuay, vocabulary)).toMatchObject({ depth: 0, depthApart: 0, bothLead: 1 });
    expect(signsOf(quay, sheep, vocabulary)).toMatchObject({ depth: 0.5, depthApart: 0.5, bothLead: 0 });
  });

  test("weigh up to more for the same content than for another", () => {
    expect(similarity(signsOf(quay, sameQuay, vocabulary))).toBeGreaterThan(0);
    expect(similarity(signsOf(quay, sheep, vocabulary))).toBeLessThan(-4);
  });

  test("do not change for an article on something else", () => {
    const alone = profilesIn([near, ["The quay of Norland reopens in June"]]);
    const more = profilesIn([near, ["The quay of Norland reopens in June"], ["Wolves howl at night", "Wolves sleep"]]);
    const of = ({ profiles: [one, , other], vocabulary: words }: typeof alone) => signsOf(one!, other!, words);
    expect(of(more)).toEqual(of(alone));
    expect(Object.keys(of(alone))).toEqual([...signNames]);
  });
});
