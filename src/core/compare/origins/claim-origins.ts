import { wordsAt, type Material, type StoryAssertion } from "../material.ts";
import { areCopies } from "./near-copies.ts";
import { saidChain } from "./said-chain.ts";
import { originOf, type FoundOrigin } from "./origin-of.ts";

/** The origin of each assertion of a claim; copies of one wire text have one origin. */
export function claimOrigins(assertions: readonly StoryAssertion[], material: Material): FoundOrigin[] {
  const alone = assertions.map((one) => originOf({ ...one, chain: saidChain(one, material) }, material));
  return alone.map((found, at) => {
    if (!isOwnVoice(found)) return found;
    const copied = alone.findIndex(
      (other, index) => (index < at || !isOwnVoice(other)) && isCopy(assertions[at]!, assertions[index]!),
    );
    return alone[copied] ?? found;
  });
}

const isOwnVoice = ({ origin }: FoundOrigin): boolean => origin.kind === "own-voice";

const isCopy = (a: StoryAssertion, b: StoryAssertion): boolean =>
  a.outlet !== b.outlet && areCopies(wordsAt(a, a.assertion.span), wordsAt(b, b.assertion.span));
