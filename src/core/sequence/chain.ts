import { addWeights, rowWidth, type FeatureWeights } from "./features.ts";
import { hashTemplate, type Columns, type Template } from "./templates.ts";

/** The score of a move between labels that cannot follow one another. */
export const forbidden = -1e30;

/** A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export interface Chain {
  readonly labels: number;
  readonly features: FeatureWeights;
  /** [edge][from + 1][to]; from -1 is the start. */
  readonly moves: Float32Array;
}

/** A chain over the cells of one text: what a search for its best labels needs. */
export interface Lattice {
  readonly length: number;
  readonly labels: number;
  /** [cell][label] */
  readonly scores: Float64Array;
  /** The kind of place before each cell, on which moves between labels depend. */
  readonly edges: Uint8Array;
  readonly moves: Float32Array;
}

/** Sums the features of the cells `first` to `last` (exclusive) to a lattice; `edges` is one value a cell from `first` on. */
export function latticeOf<Name extends string>(
  { labels, features, moves }: Chain,
  templates: readonly Template<Name>[],
  columns: Columns<Name>,
  { first, last }: { readonly first: number; readonly last: number },
  edges: Uint8Array,
): Lattice {
  const length = last - first;
  const sums = new Int32Array(length * rowWidth);
  const hashes = new Int32Array(length);
  for (const template of templates) {
    hashTemplate(template, columns, first, last, hashes);
    addWeights(features, hashes, length, sums);
  }
  const scores = new Float64Array(length * labels);
  for (let cell = 0; cell < length; cell++)
    for (let label = 0; label < labels; label++)
      scores[cell * labels + label] = sums[cell * rowWidth + label]! * features.scale;
  return { length, labels, scores, edges, moves };
}

/** Where the moves into a cell begin in `moves`. */
export const movesInto = ({ edges, labels }: Lattice, cell: number): number => edges[cell]! * (labels + 1) * labels;

/** The score of one labelling. */
export function scoreOf(lattice: Lattice, path: Uint8Array): number {
  const { labels, scores, moves } = lattice;
  let sum = 0;
  path.forEach((label, cell) => {
    const from = cell === 0 ? 0 : path[cell - 1]! + 1;
    sum += scores[cell * labels + label]! + moves[movesInto(lattice, cell) + from * labels + label]!;
  });
  return sum;
}

/** The likeliest labels (Viterbi 1967). */
export function bestLabels(lattice: Lattice): Uint8Array {
  const { length, labels, scores, moves } = lattice;
  const best = new Float64Array(length * labels);
  const from = new Uint8Array(length * labels);
  for (let cell = 0; cell < length; cell++) {
    const base = movesInto(lattice, cell);
    const here = cell * labels;
    for (let to = 0; to < labels; to++) {
      const way = cell === 0 ? 0 : bestWay(lattice, best, here - labels, base, to);
      const before =
        cell === 0 ? moves[base + to]! : best[here - labels + way]! + moves[base + (way + 1) * labels + to]!;
      from[here + to] = way;
      best[here + to] = before + scores[here + to]!;
    }
  }
  return traceBack(best, from, length, labels);
}

/** The label from which a label is best reached. */
function bestWay({ labels, moves }: Lattice, best: Float64Array, before: number, base: number, to: number): number {
  let way = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < labels; from++) {
    const score = best[before + from]! + moves[base + (from + 1) * labels + to]!;
    if (score <= top) continue;
    top = score;
    way = from;
  }
  return way;
}

function traceBack(best: Float64Array, from: Uint8Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const end = (length - 1) * labels;
  for (let label = 1; label < labels; label++)
    if (best[end + label]! > best[end + path[length - 1]!]!) path[length - 1] = label;
  for (let cell = length - 1; cell > 0; cell--) path[cell - 1] = from[cell * labels + path[cell]!]!;
  return path;
}

/** The logarithm of the sum over all labellings: a labelling's score less this is its log probability. */
export function logPartition(lattice: Lattice): number {
  const { length, labels, scores, moves } = lattice;
  let before = new Float64Array(labels);
  let now = new Float64Array(labels);
  let log = 0;
  for (let cell = 0; cell < length; cell++) {
    const base = movesInto(lattice, cell);
    let all = 0;
    for (let to = 0; to < labels; to++) {
      const ways = cell === 0 ? Math.exp(moves[base + to]!) : sumOfWays(lattice, before, base, to);
      now[to] = ways * Math.exp(scores[cell * labels + to]!);
      all += now[to]!;
    }
    for (let to = 0; to < labels; to++) now[to]! /= all;
    log += Math.log(all);
    [before, now] = [now, before];
  }
  return log;
}

function sumOfWays({ labels, moves }: Lattice, before: Float64Array, base: number, to: number): number {
  let sum = 0;
  for (let from = 0; from < labels; from++) sum += before[from]! * Math.exp(moves[base + (from + 1) * labels + to]!);
  return sum;
}
