import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { VirtualList } from "../../parts/virtual-list.tsx";
import type { Matrix } from "./claim-cells.ts";
import { ClaimBody } from "./claim-body.tsx";
import type { ClaimRow } from "./claim-row.ts";
import { OutletHead } from "./outlet-head.tsx";
import { useGridFocus } from "./use-grid-focus.ts";
import { useOpenClaims } from "./use-open-claims.ts";
import "./claims-grid.css";

interface Props {
  readonly rows: readonly ClaimRow[];
  readonly matrix: Matrix;
}

/** From so many outlets on, their names stand upright. */
const many = 9;
/** A row of two lines, in pixels. */
const guess = 62;

/** Claims × outlets; only the rows in the window are in the document. */
export function ClaimsGrid({ rows, matrix }: Props) {
  const region = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(keyOf), [rows]);
  const { columns } = matrix;
  const focus = useGridFocus(region, keys, columns.length + 1);
  const open = useOpenClaims();
  const opened = open.ids.map((id) => keys.indexOf(id)).filter((at) => at >= 0);
  useShowLinked(open.linked, focus.choose, region);
  return (
    <div ref={region} class="claims-region" role="region" aria-label="Claims and outlets" tabIndex={-1}>
      <table
        class={columns.length >= many ? "claims-grid claims-grid-many" : "claims-grid"}
        role="grid"
        aria-labelledby="claims-title"
        aria-rowcount={rows.length + opened.length + 1}
        aria-colcount={columns.length + 1}
        style={{ "--outlets": columns.length }}
        onKeyDown={focus.onKeyDown}
        onFocusIn={focus.onFocus}
      >
        <OutletHead columns={columns} stop={focus.row < 0 ? focus.stop : null} />
        <VirtualList items={rows} keyOf={keyOf} region={region} guess={guess} kept={focus.row} gap={Gap}>
          {(row, at) => (
            <ClaimBody
              key={row.claim.id}
              row={row}
              matrix={matrix}
              at={at + 2 + opened.filter((each) => each < at).length}
              stop={focus.row === at ? focus.stop : null}
              isOpen={open.ids.includes(row.claim.id)}
              onToggle={open.toggle}
            />
          )}
        </VirtualList>
      </table>
    </div>
  );
}

const keyOf = ({ claim }: ClaimRow): string => claim.id;

const Gap = (key: string, height: number) => (
  <tbody key={key} class="claims-gap" aria-hidden="true">
    <tr style={{ height: `${height}px` }} />
  </tbody>
);

/** Brings a row into sight that a link from elsewhere named. */
function useShowLinked(
  linked: string | null,
  choose: (key: string) => void,
  region: { readonly current: HTMLElement | null },
): void {
  useLayoutEffect(() => {
    if (linked !== null) choose(linked);
  }, [linked]);
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (linked === null || shown.current === linked) return;
    const row = region.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(linked)}"]`);
    if (!row) return;
    shown.current = linked;
    region.current!.scrollTop = row.offsetTop - region.current!.querySelector("thead")!.offsetHeight;
    region.current!.scrollIntoView({ block: "start" });
  });
}
