import { useMemo } from "preact/hooks";
import { useStory } from "../story-context.tsx";
import { orderAround, placeAround, type Frame } from "./circle.ts";
import { GraphActor } from "./graph-actor.tsx";
import { GraphTie } from "./graph-tie.tsx";
import type { Tie } from "./tie.ts";
import { useChoice } from "./use-choice.ts";
import { useWidth } from "./use-width.ts";
import "./graph.css";

interface Props {
  /** Ids, the strongest first. */
  readonly actors: readonly string[];
  readonly ties: readonly Tie[];
}

/** The actors around a circle, and a line for each relation: the same picture for the same story. */
export function Graph({ actors, ties }: Props) {
  const { page } = useStory();
  const [ref, width] = useWidth<HTMLDivElement>();
  const choice = useChoice();
  const order = useMemo(() => orderAround(actors, ties), [actors.join(" "), ties.length]);
  const frame = frameOf(width, actors.length);
  const places = placeAround(order, frame);
  const isFaint = (keys: readonly string[]): boolean =>
    choice.tie || choice.actor ? !keys.some((key) => key === choice.tie || key === choice.actor) : false;
  return (
    <div class="graph" ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={frame.height}
          viewBox={`0 0 ${width} ${frame.height}`}
          role="group"
          aria-label="Relations, drawn; the table below has the same"
        >
          {ties.map((tie) => (
            <GraphTie
              key={tie.key}
              tie={tie}
              from={places.get(tie.from)!}
              to={places.get(tie.to)!}
              isFaint={isFaint([tie.key, tie.from, tie.to])}
              isChosen={tie.key === choice.tie}
              isReachable={choice.actor === tie.from || choice.actor === tie.to || choice.tie === tie.key}
              onChoose={() => choice.chooseTie(tie.key)}
            />
          ))}
          {order.map((actor) => (
            <GraphActor
              key={actor}
              name={page.actorName(actor)}
              at={places.get(actor)!}
              width={width}
              isChosen={actor === choice.actor}
              onChoose={() => choice.chooseActor(actor)}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

const narrow = 560;
const lowest = 420;
const perActor = 26;

/** Room for names left and right, and a height that keeps neighbours apart. */
function frameOf(width: number, count: number): Frame {
  const height = Math.min(
    Math.max(lowest, count * perActor + 120),
    Math.max(lowest, width < narrow ? 640 : width * 0.75),
  );
  return { width, height, margin: { x: width < narrow ? 100 : 170, y: 36 } };
}
