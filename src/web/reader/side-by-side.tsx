import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { withQuery, type Query } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useNavigation } from "../address/navigation.tsx";
import { Empty } from "../parts/empty.tsx";
import { useStory } from "../story/story-context.tsx";
import { Announced } from "./announced.tsx";
import { PairBar } from "./pair-bar.tsx";
import { pairClaims, type Pair } from "./pairs.ts";
import { scrollBeside, scrolls, scrollToMiddle } from "./scroll.ts";
import { Side, type End } from "./side.tsx";
import "./side-by-side.css";

interface Props {
  /** Ids of the two articles. */
  readonly left: string;
  readonly right: string;
}

/** Two articles side by side, aligned by the claims that both tell. */
export function SideBySide({ left, right }: Props) {
  const { dossier } = useStory().page;
  const { address } = useNavigation();
  const known = [left, right].map((id) => dossier.articles.find((article) => article.id === id));
  return (
    <section class="side-by-side" aria-label="Two articles side by side">
      <header class="side-by-side-head">
        <h1>Two articles side by side</h1>
        <Link class="no-print" to={withQuery(address, { read: "", beside: "", at: "", claim: "" })}>
          Back to the story
        </Link>
      </header>
      {known[0] && known[1] ? (
        <Sides key={`${left} ${right}`} left={left} right={right} />
      ) : (
        <Empty title="This story has no two such articles">
          <p>The address may be of another story: go back and choose two.</p>
        </Empty>
      )}
    </section>
  );
}

function Sides({ left, right }: Props) {
  const { page } = useStory();
  const { address, go } = useNavigation();
  const pairs = useMemo(() => pairClaims(page.dossier.claims, left, right), [page, left, right]);
  const chosen = pairs.find(({ claim }) => claim.id === address.query["claim"]);
  const change = (changed: Query): void => go(withQuery(address, { at: "", ...changed }), { replace: true });
  const { panes, choose } = useScrolling(chosen, (pair) => change({ claim: pair.claim.id }));
  const side = { pairs, chosen, onChoose: choose };
  return (
    <>
      <PairBar pairs={pairs} chosen={chosen} onChoose={(pair) => choose(pair, null)} />
      <Announced text={chosen ? `Pair ${chosen.number} of ${pairs.length}: ${chosen.claim.gist}` : ""} />
      <div class="sides">
        <Side {...side} end="left" article={left} other={right} pane={panes.left} onPick={(read) => change({ read })} />
        <Side
          {...side}
          end="right"
          article={right}
          other={left}
          pane={panes.right}
          onPick={(beside) => change({ beside })}
        />
      </div>
    </>
  );
}

/** Chooses pairs; each time the counterpart comes to the height of the place where it was chosen. */
function useScrolling(chosen: Pair | undefined, onChoose: (pair: Pair) => void) {
  const panes = { left: useRef<HTMLDivElement>(null), right: useRef<HTMLDivElement>(null) };
  const chosenOn = useRef<End | null>(null);
  const [times, setTimes] = useState(0);
  useLayoutEffect(() => {
    showPair(panes.left.current!, panes.right.current!, chosenOn.current);
    chosenOn.current = null;
  }, [chosen?.claim.id, times]);
  const choose = (pair: Pair, from: End | null): void => {
    chosenOn.current = from;
    setTimes(times + 1);
    onChoose(pair);
  };
  return { panes, choose };
}

/** Where it was chosen on neither side, the left one is brought to its middle first. */
function showPair(left: Element, right: Element, from: End | null): void {
  const [pane, other] = from === "right" ? [right, left] : [left, right];
  const [place, counterpart] = [pane, other].map((each) => each.querySelector(".mark-chosen"));
  if (!place || !counterpart) return;
  if (!from) scrollToMiddle(place, pane);
  if (scrolls(other)) scrollBeside(counterpart, other, place);
  else if (from) jumpTo(counterpart, other);
}

/** Where one article stands under the other the focus goes along, so that the next key goes back. */
function jumpTo(counterpart: Element, pane: Element): void {
  scrollToMiddle(counterpart, pane);
  pane.querySelector<HTMLElement>('.pair-number[aria-pressed="true"]')?.focus({ preventScroll: true });
}
