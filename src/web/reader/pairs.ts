import type { Claim, ClaimAssertion } from "../../core/model/claim.ts";
import type { Span } from "../../core/model/span.ts";

/** A claim that two articles tell, with the places of both. */
export interface Pair {
  /** From 1 on, in the order of the first article. */
  readonly number: number;
  readonly claim: Claim;
  readonly left: readonly ClaimAssertion[];
  readonly right: readonly ClaimAssertion[];
}

/** Pairs up what two articles tell of the same claims. */
export function pairClaims(claims: readonly Claim[], left: string, right: string): Pair[] {
  return claims
    .map((claim) => ({ claim, left: placesIn(claim, left), right: placesIn(claim, right) }))
    .filter((pair) => pair.left.length > 0 && pair.right.length > 0)
    .toSorted(
      (a, b) => a.left[0]!.span.start - b.left[0]!.span.start || a.right[0]!.span.start - b.right[0]!.span.start,
    )
    .map((pair, index) => ({ number: index + 1, ...pair }));
}

/** What one article tells at a place, and its pair where the other article tells it too. */
export interface PairedPlace {
  readonly span: Span;
  readonly claim: Claim;
  readonly pair: Pair | undefined;
}

/** Everything that an article tells, in its order. */
export function pairedPlaces(claims: readonly Claim[], pairs: readonly Pair[], article: string): PairedPlace[] {
  const byClaim = new Map(pairs.map((pair) => [pair.claim, pair]));
  return claims
    .flatMap((claim) => placesIn(claim, article).map(({ span }) => ({ span, claim, pair: byClaim.get(claim) })))
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** One article's words for a claim, in their order. */
export const placesIn = ({ assertions }: Claim, article: string): ClaimAssertion[] =>
  assertions.filter((one) => one.article === article).toSorted((a, b) => a.span.start - b.span.start);
