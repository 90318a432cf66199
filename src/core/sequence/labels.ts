import { forbidden } from "./chain.ts";

/** A set of labels that begin and go on with each role: O, then B and I of every role in turn. */
export interface RoleLabels<Role extends string> {
  readonly count: number;
  /** The label that begins a role; the one behind it goes on. */
  readonly begin: Readonly<Record<Role, number>>;
}

/** Labels for roles in the manner of Ramshaw and Marcus (1995). */
export function labelsFor<Role extends string>(roles: readonly Role[]): RoleLabels<Role> {
  const begin = Object.fromEntries(roles.map((role, at) => [role, 1 + at * 2])) as Record<Role, number>;
  return { count: 1 + roles.length * 2, begin };
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether `to` may stand behind `from`: an inside label only behind its own role. From -1 is the start. */
export const mayFollow = (from: number, to: number): boolean => !isInside(to) || from === to || from === to - 1;

/** Moves of which those that may not be are set so: [edge][from + 1][to]. */
export function forbidMoves(moves: Float32Array, labels: number): Float32Array {
  return moves.map((weight, at) => {
    const from = (Math.floor(at / labels) % (labels + 1)) - 1;
    return mayFollow(from, at % labels) ? weight : forbidden;
  });
}

/** Marks a stretch with a role in labels whose first cell is `offset`. */
export function markStretch(
  labels: Uint8Array,
  { first, last }: { readonly first: number; readonly last: number },
  begin: number,
  offset = 0,
): void {
  labels.fill(begin + 1, first - offset, last - offset);
  labels[first - offset] = begin;
}

/** The stretches that carry a role, in order, as cells from `offset` on. */
export function stretchesOf(
  labels: ArrayLike<number>,
  begin: number,
  offset = 0,
): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (end < labels.length && labels[end] === begin + 1) end++;
    found.push({ first: offset + at, last: offset + end });
  }
  return found;
}
