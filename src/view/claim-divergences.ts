import { colliding } from "../core/compare/verdicts/colliding.ts";
import type { Claim, Divergence } from "../core/model/dossier.ts";
import type { Evidence, Span } from "../core/model/span.ts";
import { contains } from "../core/text/spans.ts";

/** A difference that stands in the words of a claim. */
export interface TouchingDivergence {
  readonly divergence: Divergence;
  /** Whether it is one that makes the claim disputed. */
  readonly disputes: boolean;
  /** The side that these words of the claim take, as an index into the difference's values; -1 for none. */
  readonly sideOf: (place: Evidence) => number;
}

/** Finds the differences that touch a claim. */
export type FindTouching = (claim: Claim) => TouchingDivergence[];

/** Prepares the look-up once for all claims of a story. */
export function findTouching(divergences: readonly Divergence[]): FindTouching {
  const byArticle = new Map<string, { at: number; span: Span }[]>();
  for (const [at, { values }] of divergences.entries())
    for (const { article, span } of values.flatMap(({ evidence }) => evidence))
      byArticle.set(article, [...(byArticle.get(article) ?? []), { at, span }]);
  return (claim) => {
    const found = claim.assertions.flatMap(({ article, span }) =>
      (byArticle.get(article) ?? []).filter((place) => contains(span, place.span)).map(({ at }) => at),
    );
    return [...new Set(found)].toSorted((a, b) => a - b).map((at) => touching(claim, divergences[at]!));
  };
}

function touching({ verdict, assertions }: Claim, divergence: Divergence): TouchingDivergence {
  const sideOf = ({ article, span }: Evidence): number =>
    divergence.values.findIndex(({ evidence }) =>
      evidence.some((place) => place.article === article && contains(span, place.span)),
    );
  const sides = new Set(assertions.map(sideOf).filter((side) => side >= 0));
  const collides = colliding.has(divergence.kind) && divergence.compatible === false && sides.size >= 2;
  return { divergence, disputes: verdict === "disputed" && collides, sideOf };
}
