import { useMemo } from "preact/hooks";
import { useQueryValue } from "../../address/use-query-value.ts";
import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { Chosen } from "./chosen.tsx";
import { Graph } from "./graph.tsx";
import { Legend } from "./legend.tsx";
import { TieTable } from "./tie-table.tsx";
import { strongest, toTie } from "./tie.ts";
import "./relations-view.css";

const actorsShown = 20;

/** Who acts towards whom, drawn and as a table; what is chosen in one shows its words. */
export function RelationsView() {
  const { page } = useStory();
  const [all, setAll] = useQueryValue("all");
  const ties = useMemo(() => page.dossier.relations.map(toTie), [page]);
  const actors = useMemo(() => strongest(ties), [ties]);
  if (ties.length === 0)
    return (
      <Empty title="No relation was found">
        <p>These articles tell of nobody who acts or speaks towards somebody else.</p>
      </Empty>
    );
  const shown = all ? actors : actors.slice(0, actorsShown);
  const within = ties.filter(({ from, to }) => shown.includes(from) && shown.includes(to));
  return (
    <section class="relations" aria-labelledby="relations">
      <div class="view-head">
        <h2 id="relations">Who acts towards whom</h2>
        {actors.length > actorsShown && (
          <button
            type="button"
            class="button no-print"
            aria-pressed={all !== ""}
            onClick={() => setAll(all ? "" : "1")}
          >
            All {actors.length} actors
          </button>
        )}
      </div>
      <div class="relations-parts">
        <div>
          <Graph actors={shown} ties={within} />
          <Legend />
        </div>
        <Chosen ties={ties} />
      </div>
      <TieTable ties={within} />
    </section>
  );
}
