import { CellMark } from "./cell-mark.tsx";
import type { Cell } from "./claim-cells.ts";
import "./claims-legend.css";

const meanings: readonly { readonly kind: Cell["kind"]; readonly text: string }[] = [
  { kind: "own", text: "in its own voice" },
  { kind: "sourced", text: "on somebody’s word" },
  { kind: "side", text: "one side of a dispute" },
  { kind: "missing", text: "leaves out what most others report" },
  { kind: "earlier", text: "came out before it could be known" },
  { kind: "silent", text: "does not report it" },
];

/** What the pictures of the matrix mean. */
export function ClaimsLegend() {
  return (
    <ul class="claims-legend" aria-label="What the marks mean">
      {meanings.map(({ kind, text }) => (
        <li key={kind}>
          <CellMark kind={kind} /> {text}
        </li>
      ))}
    </ul>
  );
}
