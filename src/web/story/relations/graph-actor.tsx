import type { Point } from "./circle.ts";
import { pressed } from "./pressed.ts";

interface Props {
  readonly name: string;
  readonly at: Point;
  /** Of the whole drawing, in pixels. */
  readonly width: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Pixels of a letter, about; names are cut to the room beside their node. */
const letter = 7.2;
const beside = 14;

/** A node with its name outside the circle. */
export function GraphActor({ name, at, width, isChosen, onChoose }: Props) {
  const side = Math.abs(at.x - width / 2) < 8 ? "middle" : at.x < width / 2 ? "end" : "start";
  const room = side === "middle" ? width / 2 : side === "end" ? at.x - beside : width - at.x - beside;
  const isTop = side === "middle" && at.y < 60;
  return (
    <g
      class="graph-actor"
      role="button"
      tabindex={0}
      aria-pressed={isChosen}
      aria-label={name}
      data-hint={name.length * letter > room ? name : undefined}
      {...pressed(onChoose)}
    >
      <circle class="graph-reach" cx={at.x} cy={at.y} r="14" />
      <circle class="graph-node" cx={at.x} cy={at.y} r="6" />
      <text
        x={at.x + (side === "middle" ? 0 : side === "end" ? -beside : beside)}
        y={side === "middle" ? at.y + (isTop ? -beside : beside + 8) : at.y + 4}
        text-anchor={side}
      >
        {cut(name, Math.floor(room / letter))}
      </text>
    </g>
  );
}

const cut = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, Math.max(1, most - 1)).trim()}…` : name;
