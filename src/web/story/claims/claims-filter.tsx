import { useMemo } from "preact/hooks";
import { withQuery, type Query } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { Choice, Labelled } from "../../parts/choice.tsx";
import { Toggles } from "../../parts/toggles.tsx";
import { VerdictMark } from "../../parts/verdict-mark.tsx";
import { verdicts, type Verdict } from "../../parts/verdicts.ts";
import { useStory } from "../story-context.tsx";
import { isFiltered, readFilter, type ClaimFilter, type Sort } from "./claim-filter.ts";
import type { ClaimRow } from "./claim-row.ts";
import type { OutletColumn } from "./outlet-columns.ts";
import "./claims-filter.css";

interface Props {
  readonly rows: readonly ClaimRow[];
  readonly columns: readonly OutletColumn[];
  /** How many rows fit. */
  readonly shown: number;
  readonly onClear: () => void;
}

const sortNames: readonly { readonly value: Sort; readonly name: string }[] = [
  { value: "told", name: "Most outlets first" },
  { value: "verdict", name: "By verdict, disputed first" },
  { value: "place", name: "As the articles tell it" },
  { value: "newest", name: "Newest first" },
];

/** Which claims are shown, and in what order; all of it stands in the address. */
export function ClaimsFilter({ rows, columns, shown, onClear }: Props) {
  const { address, go } = useNavigation();
  const filter = readFilter(address.query);
  const change = (query: Query): void => go(withQuery(address, query), { replace: true });
  const marks = useMemo(() => verdicts.map((verdict) => verdictOption(verdict, rows)), [rows]);
  return (
    <form class="claims-filter no-print" role="search" aria-label="Claims" onSubmit={(event) => event.preventDefault()}>
      <Toggles
        label="Verdicts"
        options={marks}
        chosen={filter.verdicts}
        onChange={(chosen) => change({ verdict: chosen.join() })}
      />
      <ClaimsFields rows={rows} columns={columns} filter={filter} change={change} />
      <p class="claims-count" role="status">
        {shown === rows.length ? `All ${rows.length} claims` : `${shown} of ${rows.length} claims`}
        {isFiltered(filter) && shown > 0 && (
          <button type="button" class="claims-clear" onClick={onClear}>
            Clear the filters
          </button>
        )}
      </p>
    </form>
  );
}

interface FieldsProps extends Pick<Props, "rows" | "columns"> {
  readonly filter: ClaimFilter;
  readonly change: (query: Query) => void;
}

function ClaimsFields({ rows, columns, filter, change }: FieldsProps) {
  const { page } = useStory();
  const actors = useMemo(() => counted(rows, ({ actors: all }) => all, page.actorName), [rows]);
  const origins = useMemo(
    () =>
      counted(
        rows,
        ({ from }) => from,
        (name) => name,
      ),
    [rows],
  );
  const outlets = columns.map(({ key, name }) => ({ value: key, name }));
  return (
    <div class="claims-fields">
      <Labelled label="Words">
        <input
          class="field"
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </Labelled>
      <Choice
        label="Origin or speaker"
        value={filter.actor}
        any="Anybody"
        options={actors}
        onChoose={(actor) => change({ actor })}
      />
      <Choice
        label="Comes from"
        value={filter.origin}
        any="Any origin"
        options={origins}
        onChoose={(origin) => change({ origin })}
      />
      <Choice
        label="Reported by"
        value={filter.has}
        any="Any outlet"
        options={outlets}
        onChoose={(has) => change({ has })}
      />
      <Choice
        label="Not reported by"
        value={filter.lacks}
        any="No matter"
        options={outlets}
        onChoose={(lacks) => change({ lacks })}
      />
      <Choice
        label="Order"
        value={filter.sort}
        options={sortNames}
        onChoose={(sort) => change({ sort: sort === "told" ? "" : sort })}
      />
    </div>
  );
}

const verdictOption = (verdict: Verdict, rows: readonly ClaimRow[]) => ({
  value: verdict,
  mark: <VerdictMark verdict={verdict} />,
  count: rows.filter(({ claim }) => claim.verdict === verdict).length,
});

/** What can be chosen, the most frequent first, each with the number of its claims. */
function counted(
  rows: readonly ClaimRow[],
  valuesOf: (row: ClaimRow) => ReadonlySet<string>,
  nameOf: (value: string) => string,
): { value: string; name: string }[] {
  const numbers = new Map<string, number>();
  for (const value of rows.flatMap((row) => [...valuesOf(row)])) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return [...numbers]
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, number]) => ({ value, name: `${nameOf(value)} (${number})` }));
}
