import type { Claim } from "../../../core/model/dossier.ts";
import { withQuery } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { useNavigation } from "../../address/navigation.tsx";
import { useStory } from "../story-context.tsx";
import { CellMark } from "./cell-mark.tsx";
import { describeCell } from "./cell-words.ts";
import type { Cell } from "./claim-cells.ts";

interface Props {
  readonly cell: Cell;
  readonly claim: Claim;
  readonly outlet: string;
  readonly stop: string;
  readonly isReached: boolean;
}

/** What an outlet makes of a claim: where it reports it, a link to its words. */
export function OutletCell({ cell, claim, outlet, stop, isReached }: Props) {
  const { page } = useStory();
  const { address } = useNavigation();
  const hint = describeCell(cell, claim, outlet, page);
  const shared = { "data-stop": stop, tabIndex: isReached ? 0 : -1, "data-hint": hint, "aria-label": hint };
  if (!("assertions" in cell))
    return (
      <td class="claims-cell" aria-colindex={Number(stop) + 1} {...shared}>
        <CellMark kind={cell.kind} />
      </td>
    );
  const [{ article, span }] = cell.assertions;
  return (
    <td class="claims-cell" aria-colindex={Number(stop) + 1}>
      <Link
        class="claims-words"
        to={withQuery(address, { read: article, at: `${span.start}-${span.end}` })}
        {...shared}
      >
        <CellMark kind={cell.kind} side={cell.kind === "side" ? cell.side : 0} />
        {cell.assertions.length > 1 && <span class="claims-times">{cell.assertions.length}</span>}
      </Link>
    </td>
  );
}
