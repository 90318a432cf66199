import { useMemo } from "preact/hooks";
import type { Statement } from "../../../core/model/statement.ts";
import { spread } from "../../../view/spread.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { Empty } from "../../parts/empty.tsx";
import { useStory } from "../story-context.tsx";
import { SpeakerGroup } from "./speaker-group.tsx";
import { StatementFilters } from "./statement-filters.tsx";
import { filterStatements, nobody } from "./statement-filter.ts";
import "./statements-view.css";

/** Who said what: by speaker, the most printed first, with the way of the words from mouth to paper. */
export function StatementsView() {
  const { page } = useStory();
  const { query } = useNavigation().address;
  const { statements } = page.dossier;
  const asked = JSON.stringify([
    query["speaker"],
    query["channel"],
    query["addressee"],
    query["form"],
    query["outlet"],
    query["words"],
  ]);
  const found = useMemo(() => filterStatements(statements, query, page), [statements, asked]);
  const speakers = useMemo(() => bySpeaker(found), [found]);
  return (
    <section aria-labelledby="statements">
      <div class="view-head">
        <h2 id="statements">Who said what</h2>
        <p class="soft small" role="status">
          {found.length === statements.length
            ? `${found.length} statements`
            : `${found.length} of ${statements.length} statements`}
          {speakers.length > 1 && ` by ${speakers.length} speakers`}
        </p>
      </div>
      <StatementFilters />
      {found.length === 0 && (
        <Empty
          title={statements.length === 0 ? "No statement was found in these articles" : "No statement is like that"}
        >
          {statements.length > 0 && <p>Choose fewer filters.</p>}
        </Empty>
      )}
      {speakers.map(([speaker, said]) => (
        <SpeakerGroup key={`${speaker} ${asked}`} speaker={speaker === nobody ? null : speaker} statements={said} />
      ))}
    </section>
  );
}

const isNobody = (speaker: string): number => Number(speaker === nobody);

/** The most printed first; those whom nobody names are last. */
function bySpeaker(statements: readonly Statement[]): [string, Statement[]][] {
  const groups = [...Map.groupBy(statements, ({ speaker }) => speaker ?? nobody)];
  return groups.toSorted(
    ([first, a], [second, b]) => isNobody(first) - isNobody(second) || spread(b) - spread(a) || b.length - a.length,
  );
}
