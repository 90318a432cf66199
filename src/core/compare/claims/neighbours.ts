import type { StoryAssertion } from "../material.ts";

/** Where an assertion stands among those of its article. */
export interface Place {
  /** The share of the article's assertions that stand before it: 0 to 1. */
  readonly depth: number;
  /** Places, in the list given, of the ones right before and right behind it. */
  readonly neighbours: readonly number[];
}

/** The place of each assertion; those of one article are in text order. */
export function placesOf(assertions: readonly StoryAssertion[]): Place[] {
  const places = Array.from({ length: assertions.length }, (): Place => ({ depth: 0, neighbours: [] }));
  const byArticle = Map.groupBy(assertions.keys(), (at) => assertions[at]!.article.id);
  for (const own of byArticle.values())
    for (const [rank, at] of own.entries()) {
      const neighbours = [own[rank - 1], own[rank + 1]].filter((one) => one !== undefined);
      places[at] = { depth: rank / own.length, neighbours };
    }
  return places;
}
