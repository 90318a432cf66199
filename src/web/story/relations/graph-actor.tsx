import type { Point } from "./circle.ts";
import { breakName } from "./break-name.ts";
import { pressed } from "./pressed.ts";

interface Props {
  readonly name: string;
  readonly at: Point;
  /** Of the whole drawing, in pixels. */
  readonly width: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Pixels of a letter, about, and from line to line; long names are broken to the room beside their node. */
const letter = 7;
const lineHeight = 15;
const beside = 14;

/** A node with its name outside the circle. */
export function GraphActor({ name, at, width, isChosen, onChoose }: Props) {
  const side = Math.abs(at.x - width / 2) < 8 ? "middle" : at.x < width / 2 ? "end" : "start";
  const room = side === "middle" ? width / 2 : side === "end" ? at.x - beside : width - at.x - beside;
  const lines = breakName(name, Math.floor(room / letter));
  const x = at.x + (side === "middle" ? 0 : side === "end" ? -beside : beside);
  return (
    <g class="graph-actor" role="button" tabindex={0} aria-pressed={isChosen} aria-label={name} {...pressed(onChoose)}>
      <circle class="graph-reach" cx={at.x} cy={at.y} r="14" />
      <circle class="graph-node" cx={at.x} cy={at.y} r="6" />
      <text x={x} y={at.y + firstLine(side, at.y, lines.length)} text-anchor={side}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index > 0 ? lineHeight : 0}>
            {line}{" "}
          </tspan>
        ))}
      </text>
    </g>
  );
}

const top = 60;

/** Where the first line's letters stand, from the node: in the middle beside it, above the topmost, below the lowest. */
function firstLine(side: "middle" | "start" | "end", y: number, count: number): number {
  const others = (count - 1) * lineHeight;
  if (side !== "middle") return 4 - others / 2;
  return y < top ? -beside - others : beside + 8;
}
