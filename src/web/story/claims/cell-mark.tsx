import { sideLetter } from "../../parts/side-letter.ts";
import type { Cell } from "./claim-cells.ts";
import "./cell-mark.css";

type Kind = Cell["kind"];

/** A shape for each, told apart without colour: a full disc, a bubble of speech, a letter in a diamond, a point, a clock, an empty place. */
const shapes: Record<Exclude<Kind, "silent">, string> = {
  own: "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z",
  sourced: "M3 3.5h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H9l-3.5 3v-3H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z",
  side: "M9 .9L17.1 9L9 17.1L.9 9z",
  earlier: "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM9 6v3.2l2.2 1.3",
  missing: "M4 4h10v10H4z",
};

/** What an outlet makes of a claim, as a small picture; words for it stand beside it or in its label. */
export function CellMark({ kind, side = 0 }: { readonly kind: Kind; readonly side?: number }) {
  if (kind === "silent") return <span class="cell-mark cell-silent" aria-hidden="true" />;
  return (
    <svg class={`cell-mark cell-${kind}`} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d={shapes[kind]} />
      {kind === "side" && (
        <text x="9" y="12.4" text-anchor="middle">
          {sideLetter(side)}
        </text>
      )}
    </svg>
  );
}
