import type { Divergence } from "../../model/dossier.ts";
import type { Evidence } from "../../model/span.ts";
import { contains } from "../../text/spans.ts";
import type { AlignedClaim } from "../claims/align.ts";
import { colliding } from "./colliding.ts";

/**
 * The divergences whose sides cannot both be true and stand inside the claim's own words. One that only a smaller part of
 * the claim's articles speaks of touches a detail, and leaves what the others say as it is.
 */
export function collisionsIn(claim: AlignedClaim, divergences: readonly Divergence[]): Divergence[] {
  const articles = new Set(claim.assertions.map(({ article }) => article.id));
  return divergences.filter(({ kind, compatible, values }) => {
    if (!colliding.has(kind) || compatible !== false) return false;
    const inside = values.map((value) => placesIn(claim, value)).filter((places) => places.length > 0);
    const speaking = new Set(inside.flatMap((places) => places.map(({ article }) => article)));
    return inside.length >= 2 && 2 * speaking.size >= articles.size;
  });
}

const placesIn = ({ assertions }: AlignedClaim, { evidence }: Divergence["values"][number]): Evidence[] =>
  evidence.filter(({ article, span }) =>
    assertions.some(({ assertion }) => assertion.article === article && contains(assertion.span, span)),
  );
