import type { AlignedClaim } from "../claims/align.ts";
import { shorten } from "../printed-words.ts";
import { toValues, type FindDivergences, type FoundDivergence } from "./finding.ts";

/** [will visit] against [may visit]. Later articles may simply know more, so it stays open whether they collide. */
export const certainty: FindDivergences = ({ claims }) => claims.flatMap(ofClaim);

/** A future tense alone is no plan: between stated and planned, only events can differ. */
function ofClaim({ gist, assertions }: AlignedClaim): FoundDivergence[] {
  const doubted = assertions.some(({ assertion }) => assertion.certainty === "possible");
  const compared = doubted ? assertions : assertions.filter(({ event }) => event !== null);
  const values = toValues(
    compared.map(({ article, assertion: { span, certainty: normal } }) => ({ article, span, normal })),
  );
  if (!values) return [];
  return [{ kind: "certainty", about: `how certain: ${shorten(gist, 80)}`, compatible: "unclear", values }];
}
