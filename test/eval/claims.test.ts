import { describe, expect, test } from "vitest";
import { bCubed } from "../../eval/b-cubed.ts";
import { cosine, tfIdf } from "../../eval/claims/baseline.ts";
import { readStory } from "../../eval/claims/corpus.ts";
import { matchDivergences } from "../../eval/claims/divergences.ts";
import { loadGold, type GoldClaim } from "../../eval/claims/gold.ts";
import { isRightOrigin } from "../../eval/claims/origins.ts";
import { foundUnits, itemsOf, matchUnits, pairTally, StoryWords } from "../../eval/claims/units.ts";
import { f1, precision, recall } from "../../eval/scores.ts";
import type { Article, Dossier, Span } from "../../src/core/model/index.ts";
import { asArticle } from "../as-article.ts";

const texts = {
  a: "The port opens in June. Sheep prices fell.",
  b: "In June the port opens. Milk is dear.",
  c: "June sees the port open.",
};
const articles: Article[] = Object.entries(texts).map(([id, text]) => ({ ...asArticle(text), id }));

const at = (article: keyof typeof texts, words: string): { article: string; span: Span } => {
  const start = texts[article].indexOf(words);
  return { article, span: { start, end: start + words.length } };
};

const unit = (article: keyof typeof texts, words: string) => ({
  ...at(article, words),
  origin: { kind: "own" } as const,
});

const gold: GoldClaim[] = [
  {
    verdict: "corroborated",
    units: [
      unit("a", "The port opens in June"),
      unit("b", "In June the port opens"),
      unit("c", "June sees the port open"),
    ],
  },
];

/** A dossier with nothing but claims, each a list of places. */
const dossierOf = (...claims: { article: string; span: Span }[][]): Dossier =>
  ({
    articles,
    claims: claims.map((places, number) => ({
      id: `c${number}`,
      assertions: places.map((place) => ({ ...place, statement: null, origin: 0 })),
    })),
  }) as unknown as Dossier;

function score(dossier: Dossier, ignored: { article: string; span: Span }[] = []) {
  const words = new StoryWords(articles);
  const found = foundUnits(dossier, words);
  const items = itemsOf(matchUnits(gold, found, words), found, words, ignored);
  const tally = pairTally(items);
  return { precision: precision(tally), recall: recall(tally), f1: f1(tally), b3: bCubed(items).f1 };
}

const [inA, inB, inC] = [at("a", "port opens in June"), at("b", "In June the port opens"), at("c", texts.c)];

describe("pairs of units", () => {
  test("all together", () => {
    expect(score(dossierOf([inA, inB, inC]))).toEqual({ precision: 100, recall: 100, f1: 100, b3: 100 });
  });

  test("one apart: one of three pairs is found", () => {
    const { precision: p, recall: r } = score(dossierOf([inA, inB], [inC]));
    expect(p).toBe(100);
    expect(r).toBeCloseTo(100 / 3);
  });

  test("what people left alone counts against, unless it is to be ignored", () => {
    const wrong = dossierOf([inA, inB, inC, at("b", "Milk is dear")]);
    expect(score(wrong).precision).toBeCloseTo(60);
    expect(score(wrong, [at("b", "Milk is dear.")]).precision).toBe(100);
  });

  test("a unit that no assertion stands for is alone", () => {
    expect(score(dossierOf([inA, inB])).recall).toBeCloseTo(100 / 3);
    expect(score(dossierOf()).f1).toBe(0);
  });
});

describe("divergences", () => {
  const side = (place: ReturnType<typeof at>) => [place];
  const marked = { kind: "time", compatible: false, sides: [side(at("a", "June")), side(at("b", "June"))] } as const;
  const predicted = (kind: string, ...places: ReturnType<typeof at>[]) =>
    ({ kind, values: places.map((place) => ({ evidence: [place] })) }) as never;

  test("of the same kind with two of its sides in different values", () => {
    expect(matchDivergences([marked], [predicted("time", inA, inB)]).pairs).toHaveLength(1);
  });

  test.each([
    ["another kind", predicted("place", inA, inB)],
    ["one side alone", predicted("time", inA, inC)],
    ["both sides in one value", { kind: "time", values: [{ evidence: [inA, inB] }, { evidence: [inC] }] } as never],
  ])("not %s", (_, one) => {
    expect(matchDivergences([marked], [one])).toMatchObject({ pairs: [], missed: [marked], extra: [one] });
  });
});

describe("origins", () => {
  const article = asArticle("Kari Lund, aide to the council, said so.");
  const dossier = {
    actors: [
      { id: "body:council", name: "Council", aliases: [], roles: [] },
      { id: "person:kari-lund", name: "Kari Lund", aliases: [], roles: ["aide"], affiliation: "body:council" },
    ],
  } as unknown as Dossier;
  const council = { origin: { actor: "body:council", name: "Council", kind: "actor" }, path: [] } as const;
  const named = { kind: "named", span: { start: 0, end: 9 } } as const;

  test("an aide is right as the body she speaks for", () => {
    expect(isRightOrigin(named, council, article, dossier)).toBe(true);
  });

  test("another kind or another name is wrong", () => {
    expect(isRightOrigin({ kind: "own" }, council, article, dossier)).toBe(false);
    const other = { origin: { actor: null, name: "Per Holt", kind: "actor" }, path: [] } as const;
    expect(isRightOrigin(named, other, article, dossier)).toBe(false);
  });
});

describe("invented stories", () => {
  const source =
    "== Port\n= Day | 2031-03-04 | Port\n{1 The port opens} in June.\n= Night | 2031-03-05 | June\nIt said {1 the port is to open}.";

  test("marks become places in the bare text", () => {
    const { articles: read, claims } = readStory("port.txt", source);
    expect(read.map(({ text, outlet, publishedAt }) => [outlet, publishedAt, text])).toEqual([
      ["Day", "2031-03-04", "The port opens in June."],
      ["Night", "2031-03-05", "It said the port is to open."],
    ]);
    expect(claims).toEqual([
      [
        { article: "port.txt:1", span: { start: 0, end: 14 } },
        { article: "port.txt:2", span: { start: 8, end: 27 } },
      ],
    ]);
  });

  test.each([
    ["== Port\n= Day | 2031-03-04\nText.", /port.txt:1: "Day \| 2031-03-04" is not: outlet \| date \| headline/],
    ["== Port\n= Day | 2031-03-04 | Port\nThe {port opens}.", /port.txt:1: a brace that is no mark/],
  ])("a mistake is named with its place", (wrong, message) => {
    expect(() => readStory("port.txt", wrong)).toThrow(message);
  });
});

test("marks hold offsets and no text", () => {
  for (const { articles: lengths, claims, divergences } of loadGold()) {
    const places = [...claims.flatMap(({ units }) => units), ...divergences.flatMap(({ sides }) => sides.flat())];
    for (const { article, span } of places) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(lengths[article]!);
    }
  }
});

test("TF-IDF cosine: the same is 1, what shares nothing 0", () => {
  const [one, same, other] = tfIdf(["the port opens", "the port opens", "the milk"]);
  expect(cosine(one!, same!)).toBeCloseTo(1);
  expect(cosine(one!, other!)).toBe(0);
});
