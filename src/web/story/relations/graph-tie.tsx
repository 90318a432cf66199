import { useStory } from "../story-context.tsx";
import { curve, type Point } from "./circle.ts";
import { describeTie } from "./describe-tie.ts";
import { pressed } from "./pressed.ts";
import type { Tie } from "./tie.ts";

interface Props {
  readonly tie: Tie;
  readonly from: Point;
  readonly to: Point;
  readonly isFaint: boolean;
  readonly isChosen: boolean;
  /** Whether the tab key stops at it: only near what is chosen, since the table has them all. */
  readonly isReachable: boolean;
  readonly onChoose: () => void;
}

const thinnest = 1;
const thickest = 8;
const perRoot = 1.1;

/** A relation as a bent line with an arrow; as thick as there is of it, its kind by colour and dashes. */
export function GraphTie({ tie, from, to, isFaint, isChosen, isReachable, onChoose }: Props) {
  const { page } = useStory();
  const { path, arrow, angle } = curve(from, to);
  const width = tie.kind === "neutral" ? thinnest : Math.min(thickest, Math.sqrt(tie.weight) * perRoot + 0.4);
  const size = 4 + width * 0.8;
  return (
    <g
      class={`graph-tie tie-${tie.kind}${isFaint ? " graph-faint" : ""}${isChosen ? " graph-chosen" : ""}`}
      role="button"
      tabindex={isReachable ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={describeTie(tie, page)}
      data-hint={describeTie(tie, page)}
      {...pressed(onChoose)}
    >
      <path class="graph-reach" d={path} />
      <path class="tie-line" d={path} stroke-width={width} />
      <path
        class="tie-arrow"
        d={`M${-size} ${-size * 0.8}L${size} 0L${-size} ${size * 0.8}z`}
        transform={`translate(${arrow.x} ${arrow.y}) rotate(${angle})`}
      />
    </g>
  );
}
