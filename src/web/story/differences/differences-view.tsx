import { useMemo } from "preact/hooks";
import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { Choice } from "../../parts/choice.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Toggles } from "../../parts/toggles.tsx";
import { useStory } from "../story-context.tsx";
import {
  countKinds,
  filterDifferences,
  judgementOf,
  judgements,
  readDifferenceFilter,
  type Judgement,
} from "./difference-filter.ts";
import { Difference } from "./difference.tsx";
import { JudgementMark } from "./judgement-mark.tsx";
import "./differences-view.css";

/** Where accounts say different things of the same thing, side by side. */
export function DifferencesView() {
  const { divergences, articles } = useStory().page.dossier;
  const { address, go } = useNavigation();
  const filter = readDifferenceFilter(address.query);
  const shown = filterDifferences(divergences, filter);
  if (divergences.length === 0) return <NoDifferences articles={articles.length} />;
  return (
    <section class="differences" aria-labelledby="differences-title">
      <h2 id="differences-title">Where accounts differ</h2>
      <DifferenceChoice />
      {shown.length === 0 ? (
        <Empty title="No difference fits">
          <button type="button" class="button" onClick={() => go(withQuery(address, { kind: "", compatible: "" }))}>
            Show all {divergences.length}
          </button>
        </Empty>
      ) : (
        <div class="differences-list">
          {shown.map((each) => (
            <Difference key={each.id} divergence={each} isLinked={address.query["difference"] === each.id} />
          ))}
        </div>
      )}
    </section>
  );
}

const names: Record<Judgement, string> = {
  no: "cannot be true together",
  unclear: "unclear",
  yes: "can be true together",
};

function DifferenceChoice() {
  const { divergences } = useStory().page.dossier;
  const { address, go } = useNavigation();
  const filter = readDifferenceFilter(address.query);
  const kinds = useMemo(() => countKinds(divergences), [divergences]);
  const shown = filterDifferences(divergences, filter).length;
  const options = judgements.map((value) => ({
    value,
    mark: <JudgementMark judgement={value} text={names[value]} />,
    count: divergences.filter((each) => judgementOf(each) === value).length,
  }));
  return (
    <form class="differences-choice no-print" role="search" aria-label="Differences">
      <Toggles
        label="Whether all sides can be true"
        options={options}
        chosen={filter.judgements}
        onChange={(chosen) => go(withQuery(address, { compatible: chosen.join() }), { replace: true })}
      />
      <Choice
        label="Kind"
        value={filter.kind}
        any="Any kind"
        options={kinds.map(({ kind, count }) => ({ value: kind, name: `${kind} (${count})` }))}
        onChoose={(kind) => go(withQuery(address, { kind }), { replace: true })}
      />
      <p class="differences-count" role="status">
        {shown === divergences.length ? `All ${shown} differences` : `${shown} of ${divergences.length} differences`}
      </p>
    </form>
  );
}

const NoDifferences = ({ articles }: { readonly articles: number }) => (
  <Empty title="No difference found">
    <p>
      {articles > 1
        ? "Where these articles tell the same, no numbers, times, names or words were found to differ."
        : "There is one article only, so nothing to compare. Add another about the same events."}
    </p>
  </Empty>
);
