import type { Divergence } from "../../model/dossier.ts";
import { contains } from "../../text/spans.ts";
import type { AlignedClaim } from "../claims/align.ts";

/** Divergences that make a claim disputed. A quotation worded differently, or a plan since carried out, does not. */
const colliding: ReadonlySet<Divergence["kind"]> = new Set(["quantity", "time", "mode", "speaker", "polarity"]);

/** The divergences whose sides cannot both be true and stand inside the claim's own words. */
export function collisionsIn(claim: AlignedClaim, divergences: readonly Divergence[]): Divergence[] {
  return divergences.filter(
    ({ kind, compatible, values }) =>
      colliding.has(kind) && compatible === false && values.filter((value) => standsIn(claim, value)).length >= 2,
  );
}

const standsIn = ({ assertions }: AlignedClaim, { evidence }: Divergence["values"][number]): boolean =>
  evidence.some(({ article, span }) =>
    assertions.some(({ assertion }) => assertion.article === article && contains(assertion.span, span)),
  );
