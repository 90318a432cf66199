import { useMemo } from "preact/hooks";
import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { openMatrix } from "./claim-cells.ts";
import { applyFilter, noFilter, readFilter } from "./claim-filter.ts";
import { rowsOf } from "./claim-row.ts";
import { ClaimsFilter } from "./claims-filter.tsx";
import { ClaimsGrid } from "./claims-grid.tsx";
import { ClaimsLegend } from "./claims-legend.tsx";
import "./claims-view.css";

/** Who reports what: a row a claim, a column an outlet. */
export function ClaimsView() {
  const { page } = useStory();
  const { address, go } = useNavigation();
  const rows = useMemo(() => rowsOf(page), [page]);
  const matrix = useMemo(() => openMatrix(page.dossier), [page]);
  const filterText = JSON.stringify(readFilter(address.query));
  const shown = useMemo(
    () => applyFilter(rows, JSON.parse(filterText) as ReturnType<typeof readFilter>),
    [rows, filterText],
  );
  const clear = (): void => go(withQuery(address, noFilter));
  if (rows.length === 0) return <NoClaims />;
  return (
    <section class="claims">
      <h2 id="claims-title">Who reports what</h2>
      <ClaimsFilter rows={rows} columns={matrix.columns} shown={shown.length} onClear={clear} />
      {shown.length > 0 ? (
        <>
          <ClaimsLegend />
          <ClaimsGrid rows={shown} matrix={matrix} />
        </>
      ) : (
        <Empty title="No claim fits">
          <p>
            <button type="button" class="button" onClick={clear}>
              Show all {rows.length}
            </button>
          </p>
        </Empty>
      )}
    </section>
  );
}

const NoClaims = () => (
  <Empty title="No claim found">
    <p>These articles say nothing that another article could also say.</p>
  </Empty>
);
