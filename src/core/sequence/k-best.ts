import { forbidden, movesInto, type Lattice } from "./chain.ts";

/** One way to label a chain. */
export interface Labelling {
  readonly score: number;
  readonly labels: Uint8Array;
}

/** For each cell and label the best ways to get there, best first; `from` is where in the cell before each comes from. */
interface Ways {
  readonly scores: Float64Array;
  readonly from: Int32Array;
  readonly counts: Uint8Array;
}

/** The `most` likeliest labellings, best first (k-best Viterbi). */
export function bestLabellings(lattice: Lattice, most: number): Labelling[] {
  const { length, labels } = lattice;
  if (length === 0) return [];
  const ways: Ways = {
    scores: new Float64Array(length * labels * most),
    from: new Int32Array(length * labels * most),
    counts: new Uint8Array(length * labels),
  };
  for (let cell = 0; cell < length; cell++) extend(lattice, ways, cell, most);
  const ends: number[] = [];
  for (let label = 0; label < labels; label++) {
    const state = (length - 1) * labels + label;
    for (let rank = 0; rank < ways.counts[state]!; rank++) ends.push(state * most + rank);
  }
  return ends
    .sort((a, b) => ways.scores[b]! - ways.scores[a]! || a - b)
    .slice(0, most)
    .map((end) => ({ score: ways.scores[end]!, labels: traceBack(ways, end, length, labels, most) }));
}

function extend(lattice: Lattice, ways: Ways, cell: number, most: number): void {
  const { labels, scores, moves } = lattice;
  const base = movesInto(lattice, cell);
  for (let to = 0; to < labels; to++) {
    const state = cell * labels + to;
    const own = scores[state]!;
    if (cell === 0) {
      if (moves[base + to]! > forbidden) insert(ways, state, most, own + moves[base + to]!, -1);
      continue;
    }
    for (let from = 0; from < labels; from++) {
      const move = moves[base + (from + 1) * labels + to]!;
      if (move <= forbidden) continue;
      const before = (cell - 1) * labels + from;
      for (let rank = 0; rank < ways.counts[before]!; rank++) {
        const way = before * most + rank;
        if (!insert(ways, state, most, ways.scores[way]! + move + own, way)) break;
      }
    }
  }
}

/** Keeps the list of a state sorted; false where the way is worse than all that fit. */
function insert({ scores, from, counts }: Ways, state: number, most: number, score: number, way: number): boolean {
  const count = counts[state]!;
  const first = state * most;
  if (count === most && score <= scores[first + most - 1]!) return false;
  let at = first + Math.min(count, most - 1);
  if (count < most) counts[state] = count + 1;
  for (; at > first && scores[at - 1]! < score; at--) {
    scores[at] = scores[at - 1]!;
    from[at] = from[at - 1]!;
  }
  scores[at] = score;
  from[at] = way;
  return true;
}

function traceBack({ from }: Ways, end: number, length: number, labels: number, most: number): Uint8Array {
  const path = new Uint8Array(length);
  for (let cell = length - 1, way = end; cell >= 0; cell--) {
    path[cell] = Math.floor(way / most) % labels;
    way = from[way]!;
  }
  return path;
}
