import { assert, constantFrom, property, shuffledSubarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { inventStory } from "../../bench/stories/story.ts";
import { compare } from "../../src/core/compare/compare.ts";
import { analyse } from "../../src/core/extract/analyse.ts";
import type { Analysis, Article, Dossier } from "../../src/core/model/index.ts";
import { loadModels, loadWords } from "../../src/operations/models.ts";
import { readInputs } from "../../src/read/read.ts";
import { unrelatedArticles } from "./unrelated-articles.ts";

const { words } = loadWords();
const { models } = loadModels();
const dossierOf = (analyses: readonly Analysis[]): Dossier => compare(analyses, { words });
const analyseAll = (articles: readonly Article[]): Analysis[] => articles.map((article) => analyse(article, models));

async function readExamples(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const reading of readInputs(["examples/xi-calls-2026-02-04"]))
    if ("article" in reading) articles.push(reading.article);
  return articles;
}

/** Days before, within and after the stories, and none. */
const dates = ["2025-12-01", "2026-02-05", "2031-03-06", "2035-01-01", null] as const;
const others = new Map(dates.map((date) => [date, analyseAll(unrelatedArticles(date))]));

/** Without its id, which is counted over all that is compared. */
function withoutId<One extends { readonly id: string }>(one: One): Omit<One, "id"> {
  const { id, ...rest } = one;
  return id === "" ? one : rest;
}

/** What is told of a story's own articles. */
function ownPart({ claims, divergences, storyEvents }: Dossier, story: readonly Analysis[]) {
  const ids = new Set(story.map(({ article }) => article.id));
  const isOwn = ({ article }: { readonly article: string }): boolean => ids.has(article);
  const ownEvents = new Set(story.flatMap(({ events }) => events.map(({ id }) => id)));
  return {
    claims: claims.filter(({ assertions }) => assertions.some(isOwn)).map(withoutId),
    divergences: divergences.filter(({ values }) => values.some(({ evidence }) => evidence.some(isOwn))).map(withoutId),
    events: storyEvents
      .filter(({ mentions }) => mentions.some((mention) => ownEvents.has(mention)))
      .map((event) => ({ ...withoutId(event), outcomes: event.outcomes.map(({ evidence }) => evidence) })),
  };
}

const stories = {
  "the bundled example": analyseAll(await readExamples()),
  "an invented story": analyseAll(inventStory(6, 3)),
  "the same without dates": analyseAll(inventStory(4, 5).map((article) => ({ ...article, publishedAt: null }))),
  "the same, one without a date": analyseAll(
    inventStory(4, 5).map((article, at) => (at === 2 ? { ...article, publishedAt: null } : article)),
  ),
};

describe.each(Object.entries(stories))("%s", (_, story) => {
  const alone = dossierOf(story);

  test("has something to lose", () => {
    expect(alone.claims.filter(({ assertions }) => assertions.length > 1).length).toBeGreaterThan(5);
    expect(alone.divergences.length).toBeGreaterThan(1);
    expect(alone.storyEvents.length).toBeGreaterThan(5);
  });

  test("the order of inputs changes nothing", () => {
    const mixed = [...story, ...others.get("2031-03-06")!, ...others.get(null)!];
    const expected = dossierOf(mixed);
    assert(
      property(shuffledSubarray(mixed, { minLength: mixed.length }), (shuffled) => {
        expect(dossierOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  test("articles on something else change no claim, no divergence and no event of its own", () => {
    const own = ownPart(alone, story);
    assert(
      property(constantFrom(...dates), shuffledSubarray([0, 1, 2], { minLength: 1 }), (date, chosen) => {
        const added = chosen.map((at) => others.get(date)![at]!);
        expect(ownPart(dossierOf([...story, ...added]), story)).toEqual(own);
      }),
      { numRuns: 12 },
    );
  });
});
