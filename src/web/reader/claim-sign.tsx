import { Link } from "../address/link.tsx";
import { isSure } from "../../view/claim-origins.ts";
import { VerdictMark } from "../parts/verdict-mark.tsx";
import type { ClaimFinding } from "./findings.ts";
import { useClaimAddress } from "./use-claim-address.ts";

/** The verdict of a claim by its shape, before the words for it; goes to the claim. */
export function ClaimSign({ finding }: { readonly finding: ClaimFinding }) {
  const { claim, span } = finding;
  const to = useClaimAddress()(finding);
  return (
    <Link
      class="claim-sign"
      to={to}
      data-stop=""
      tabIndex={-1}
      data-from={span.start}
      data-to={span.start + 1}
      aria-label={`${claim.verdict}: to the claim “${claim.gist}”`}
    >
      <VerdictMark verdict={claim.verdict} unsure={!isSure(claim)} quiet />
    </Link>
  );
}
