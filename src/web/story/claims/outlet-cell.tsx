import type { Claim } from "../../../core/model/dossier.ts";
import type { StoryPage } from "../../../view/story-page.ts";
import { withQuery, type Address } from "../../address/address.ts";
import { Link } from "../../address/link.tsx";
import { CellMark } from "./cell-mark.tsx";
import { describeCell } from "./cell-words.ts";
import type { Cell } from "./claim-cells.ts";

interface Props {
  readonly cell: Cell;
  readonly claim: Claim;
  readonly outlet: string;
  readonly stop: string;
  readonly isReached: boolean;
  readonly page: StoryPage;
  readonly address: Address;
}

/** What an outlet makes of a claim: where it reports it, a link to its words. A plain function, for a long story has thousands of these. */
export function outletCell({ cell, claim, outlet, stop, isReached, page, address }: Props) {
  const hint = describeCell(cell, claim, outlet, page);
  const shared = { "data-stop": stop, tabIndex: isReached ? 0 : -1, "data-hint": hint, "aria-label": hint };
  if (!("assertions" in cell))
    return (
      <td key={stop} class={`claims-cell claims-${cell.kind}`} aria-colindex={Number(stop) + 1} {...shared}>
        {cell.kind !== "silent" && <CellMark kind={cell.kind} />}
      </td>
    );
  const [{ article, span }] = cell.assertions;
  return (
    <td key={stop} class="claims-cell" aria-colindex={Number(stop) + 1}>
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
