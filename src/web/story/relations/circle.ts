import type { Tie } from "./tie.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Actors in the order in which they stand around the circle: the strongest first, each next to the one it has most to do with. */
export function orderAround(actors: readonly string[], ties: readonly Tie[]): string[] {
  const left = [...actors];
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1)!;
    const shares = left.map((actor) => weightBetween(actor, last, ties));
    const at = shares.indexOf(Math.max(...shares));
    order.push(...left.splice(at, 1));
  }
  return order;
}

const weightBetween = (a: string, b: string, ties: readonly Tie[]): number =>
  ties
    .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    .reduce((sum, { weight }) => sum + weight, 0);

/** Places evenly around an ellipse within a drawing, the first at the top, in pixels; the same for the same order. */
export function placeAround(order: readonly string[], { width, height, margin }: Frame): ReadonlyMap<string, Point> {
  const [rx, ry] = [width / 2 - margin.x, height / 2 - margin.y];
  return new Map(
    order.map((actor, at) => {
      const angle = (at / order.length) * 2 * Math.PI - Math.PI / 2;
      return [actor, { x: round(width / 2 + rx * Math.cos(angle)), y: round(height / 2 + ry * Math.sin(angle)) }];
    }),
  );
}

/** Size of a drawing, and what is kept free for names around it, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: Point;
}

/** How far a line is bent to its right, so that the line back does not lie on it. */
const bend = 0.14;
/** Pixels between the middle of a node and where a line ends. */
const gap = 12;

/** A bent line from one point to another as an SVG path, and the point and angle (degrees) of its arrow. */
export function curve(
  from: Point,
  to: Point,
): { readonly path: string; readonly arrow: Point; readonly angle: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const [start, end] = [towards(from, control), towards(to, control)];
  const arrow = { x: round((start.x + 2 * control.x + end.x) / 4), y: round((start.y + 2 * control.y + end.y) / 4) };
  return {
    path: `M${start.x} ${start.y}Q${round(control.x)} ${round(control.y)} ${end.x} ${end.y}`,
    arrow,
    angle: round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

function towards(point: Point, other: Point): Point {
  const length = Math.hypot(other.x - point.x, other.y - point.y) || 1;
  return {
    x: round(point.x + ((other.x - point.x) * gap) / length),
    y: round(point.y + ((other.y - point.y) * gap) / length),
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
