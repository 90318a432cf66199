import { withQuery } from "../address/address.ts";
import { useNavigation } from "../address/navigation.tsx";
import { VerdictMark } from "../parts/verdict-mark.tsx";
import { markKinds, writeKinds, type MarkKind } from "./mark-kinds.ts";
import "./mark-switches.css";
import "./marks.css";

const names: Record<MarkKind, string> = {
  statements: "Statements",
  claims: "Claims",
  actors: "Actors",
  events: "Events",
  times: "Times",
};

const samples: Record<MarkKind, string> = {
  statements: "mark-content mark-opens mark-closes",
  claims: "mark-claim",
  actors: "mark-actor",
  events: "mark-event",
  times: "mark-time",
};

const signs = ["corroborated", "echoed", "disputed"] as const;

/** Switches each kind of marks on and off, and shows what it looks like. */
export function MarkSwitches({ kinds }: { readonly kinds: ReadonlySet<MarkKind> }) {
  const { address, go } = useNavigation();
  const turn = (kind: MarkKind): void => {
    const changed = new Set(markKinds.filter((each) => kinds.has(each) !== (each === kind)));
    go(withQuery(address, { marks: writeKinds(changed) }), { replace: true });
  };
  return (
    <fieldset class="mark-switches no-print">
      <legend class="unseen">What is marked</legend>
      {markKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={kinds.has(kind)} onChange={() => turn(kind)} />
          <span class={samples[kind]}>{names[kind]}</span>
          {kind === "claims" && signs.map((verdict) => <VerdictMark key={verdict} verdict={verdict} quiet />)}
        </label>
      ))}
    </fieldset>
  );
}
