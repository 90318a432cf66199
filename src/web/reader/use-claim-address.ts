import type { Address } from "../address/address.ts";
import { useNavigation } from "../address/navigation.tsx";
import { useStory } from "../story/story-context.tsx";
import type { ClaimFinding } from "./findings.ts";
import { writePlace } from "./place.ts";
import { useNarrow } from "./use-narrow.ts";

/** The address of a claim among the claims; the reader stays open at it where it stands beside them. */
export function useClaimAddress(): (finding: ClaimFinding) => Address {
  const { base } = useStory();
  const { query } = useNavigation().address;
  const isNarrow = useNarrow();
  return ({ claim, assertion: { article, span } }) => {
    const reader = isNarrow ? {} : { ...query, read: article, at: writePlace(span), beside: "" };
    return { path: [...base, "claims"], query: { ...reader, claim: claim.id } };
  };
}
