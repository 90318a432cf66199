import { withQuery } from "../../address/address.ts";
import { useNavigation } from "../../address/navigation.tsx";
import { FewCites } from "../../parts/few-cites.tsx";
import { useStory } from "../story-context.tsx";
import { columns, sortTies, type Column, type Tie } from "./tie.ts";
import { useChoice } from "./use-choice.ts";
import "./tie-table.css";

const names: Record<Column, string> = {
  from: "Who",
  to: "Towards whom",
  events: "Events",
  statements: "Statements",
  tone: "Tone",
};

/** The relations as a table that can be sorted; pressing a name chooses the relation. */
export function TieTable({ ties }: { readonly ties: readonly Tie[] }) {
  const { page } = useStory();
  const { query } = useNavigation().address;
  const column = columns.find((one) => one === query["sort"]) ?? "events";
  const isReversed = query["order"] === "reversed";
  return (
    <div class="tie-table" role="region" aria-label="Relations as a table" tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((each) => (
              <Heading key={each} column={each} isSorted={each === column} isReversed={isReversed} />
            ))}
            <th scope="col">Told by</th>
          </tr>
        </thead>
        <tbody>
          {sortTies(ties, column, isReversed, page.actorName).map((tie) => (
            <Row key={tie.key} tie={tie} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly isSorted: boolean;
  readonly isReversed: boolean;
}

function Heading({ column, isSorted, isReversed }: HeadingProps) {
  const { address, go } = useNavigation();
  const turn = () =>
    go(withQuery(address, { sort: column, order: isSorted && !isReversed ? "reversed" : "" }), { replace: true });
  const isNumber = column !== "from" && column !== "to";
  const isDescending = isNumber !== isReversed;
  return (
    <th
      scope="col"
      class={isNumber ? "tie-number" : ""}
      aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={turn}>
        {names[column]} <span aria-hidden="true">{isSorted ? (isDescending ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}

function Row({ tie }: { readonly tie: Tie }) {
  const { page } = useStory();
  const { tie: chosen, chooseTie } = useChoice();
  const { key, from, to, events, statements, tone, kind, evidence } = tie;
  return (
    <tr class={key === chosen ? "tie-chosen" : ""}>
      <th scope="row">
        <button type="button" aria-pressed={key === chosen} onClick={() => chooseTie(key)}>
          {page.actorName(from)}
        </button>
      </th>
      <td>{page.actorName(to)}</td>
      <td class="tie-number">{events}</td>
      <td class="tie-number">{statements}</td>
      <td class="tie-number">
        <span class={`tie-tone tie-${kind}`}>{events > 0 ? signed(tone) : "–"}</span>
      </td>
      <td>
        <FewCites evidence={evidence} />
      </td>
    </tr>
  );
}

const signed = (tone: number): string => `${tone > 0 ? "+" : tone < 0 ? "−" : ""}${Math.abs(tone).toFixed(1)}`;
