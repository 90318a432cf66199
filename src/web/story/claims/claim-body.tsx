import { useMemo } from "preact/hooks";
import { useNavigation } from "../../address/navigation.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { useStory } from "../story-context.tsx";
import type { Matrix } from "./claim-cells.ts";
import { ClaimDetails } from "./claim-details.tsx";
import type { ClaimRow } from "./claim-row.ts";
import { outletCell } from "./outlet-cell.tsx";

interface Props {
  readonly row: ClaimRow;
  readonly matrix: Matrix;
  /** Its number among all rows, from 1. */
  readonly at: number;
  /** The place in this row that Tab reaches; null where that is elsewhere. */
  readonly stop: string | null;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A claim, what each outlet makes of it and, when it is open, all that stands behind it; drawn anew only when something of it changes. */
export function ClaimBody({ row, matrix, at, stop, isOpen, onToggle }: Props) {
  const { page } = useStory();
  const { address } = useNavigation();
  return useMemo(() => {
    const { claim } = row;
    return (
      <tbody data-row={claim.id} class={isOpen ? "claims-row claims-row-open" : "claims-row"}>
        <tr aria-rowindex={at}>
          <ClaimHead row={row} isReached={stop === "0"} isOpen={isOpen} onToggle={onToggle} />
          {matrix.cellsOf(claim).map((cell, index) => {
            const own = String(index + 1);
            const outlet = matrix.columns[index]!.name;
            return outletCell({ cell, claim, outlet, stop: own, isReached: stop === own, page, address });
          })}
        </tr>
        {isOpen && (
          <tr aria-rowindex={at + 1} id={`claim-${claim.id}`}>
            <td class="claims-more" colSpan={matrix.columns.length + 1}>
              <ClaimDetails claim={claim} touching={matrix.touching(claim)} />
            </td>
          </tr>
        )}
      </tbody>
    );
  }, [row, matrix, at, stop, isOpen, address]);
}

type HeadProps = Pick<Props, "row" | "isOpen" | "onToggle"> & { readonly isReached: boolean };

function ClaimHead({ row: { claim, sure, origins }, isReached, isOpen, onToggle }: HeadProps) {
  return (
    <th scope="row" class="claims-claim" aria-colindex={1}>
      <button
        type="button"
        class="claims-gist"
        data-stop="0"
        tabIndex={isReached ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `claim-${claim.id}` : undefined}
        onClick={() => onToggle(claim.id)}
      >
        <span class="claims-arrow" aria-hidden="true" />
        <span class="claims-gist-text">{claim.gist}</span>
      </button>
      <p class="claims-behind">
        <VerdictMark verdict={claim.verdict} unsure={!sure} />
        <span class="claims-origins">{origins}</span>
      </p>
    </th>
  );
}
