import { isSure } from "../../view/claim-origins.ts";
import { Link } from "../address/link.tsx";
import { VerdictMark } from "../parts/verdict-mark.tsx";
import { useStory } from "../story/story-context.tsx";
import type { Pair } from "./pairs.ts";

interface Props {
  readonly pairs: readonly Pair[];
  readonly chosen: Pair | undefined;
  readonly onChoose: (pair: Pair) => void;
}

/** Which pair is chosen, and the way from one to the next. */
export function PairBar({ pairs, chosen, onChoose }: Props) {
  const { base } = useStory();
  const at = chosen ? pairs.indexOf(chosen) : -1;
  const step = (by: number) => ({
    disabled: !pairs[at + by],
    onClick: () => onChoose(pairs[at + by]!),
  });
  return (
    <div class="pair-bar no-print">
      <div class="row">
        <button type="button" class="button" {...step(-1)}>
          ‹ Previous
        </button>
        <button type="button" class="button" {...step(1)}>
          Next ›
        </button>
      </div>
      {chosen ? (
        <p class="pair-claim">
          <span class="pair-count">
            {chosen.number} of {pairs.length}
          </span>
          <VerdictMark verdict={chosen.claim.verdict} unsure={!isSure(chosen.claim)} />
          <Link to={{ path: [...base, "claims"], query: { claim: chosen.claim.id } }}>{chosen.claim.gist}</Link>
        </p>
      ) : (
        <p class="soft pair-claim">
          {pairs.length === 0
            ? "No claim stands in both articles."
            : `${claimsText(pairs.length)} in both: choose a number, and its counterpart is shown.`}{" "}
          <span class="only-here">What stands in one of them only looks like this.</span>
        </p>
      )}
    </div>
  );
}

const claimsText = (count: number): string => (count === 1 ? "One claim stands" : `${count} claims stand`);
