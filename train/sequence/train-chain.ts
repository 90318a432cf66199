import { mayFollow } from "../../src/core/sequence/labels.ts";
import { randomFrom, shuffled, type Random } from "./random.ts";

/** One chain to learn from. */
export interface Instance {
  /** Feature numbers, `width` a cell; -1 for none. */
  readonly features: Int32Array;
  readonly edges: Uint8Array;
  /** The right label of each cell. */
  readonly gold: Uint8Array;
}

export interface Shape {
  readonly labels: number;
  readonly edges: number;
  readonly width: number;
  /** How many feature numbers there are. */
  readonly features: number;
}

export interface Options {
  readonly epochs: number;
  /** Step width of AdaGrad (Duchi, Hazan and Singer 2011). */
  readonly rate: number;
  /** Weight of the squared weights in what is minimised. */
  readonly decay: number;
  /** Probability that a feature is left out of a cell for one step. */
  readonly dropout: number;
  /** Weights are averaged over the epochs from this one on. */
  readonly averageFrom: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** Learned weights. */
export interface Weights {
  /** [feature][label], rows of `stride`. */
  readonly states: Float32Array;
  /** [edge][from + 1][to] */
  readonly moves: Float32Array;
}

/** Values a row of `states`: one more than the most labels, so that rows lie evenly in memory. */
export const stride = 8;

/** What training changes, and room for the sums of one chain. */
interface Trainer {
  readonly shape: Shape;
  readonly options: Options;
  readonly weights: Weights;
  /** Sums of squared gradients. */
  readonly squares: Weights;
  /** [from + 1][to] */
  readonly allowed: Uint8Array;
  readonly random: Random;
  /** Places of the features in use in `states`, `width` a cell, and where each cell's end. */
  readonly active: Int32Array;
  readonly ends: Int32Array;
  readonly scores: Float64Array;
  /** exp of the scores less the highest of the cell. */
  readonly nodes: Float64Array;
  readonly highest: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly sums: Float64Array;
  /** exp of `moves`. */
  readonly factors: Float64Array;
  readonly gradient: Float64Array;
}

/** Where the sums of squared gradients start. */
export const smallestSquare = 1e-6;
const smallestStep = 1e-5;

/** Trains a linear-chain conditional random field with feature dropout by AdaGrad, one chain at a time. */
export function trainChain(instances: readonly Instance[], shape: Shape, options: Options): Weights {
  const trainer = newTrainer(instances, shape, options);
  const average: Weights = {
    states: new Float32Array(trainer.weights.states.length),
    moves: new Float32Array(trainer.weights.moves.length),
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    let cells = 0;
    for (const which of shuffled(instances.length, trainer.random)) {
      loss += learn(trainer, instances[which]!);
      cells += instances[which]!.gold.length;
    }
    const seen = epoch - options.averageFrom + 1;
    if (seen > 0) {
      moveTowards(average.states, trainer.weights.states, seen);
      moveTowards(average.moves, trainer.weights.moves, seen);
    }
    options.log?.(`epoch ${epoch + 1}: ${(loss / cells).toFixed(4)} nats a cell`);
  }
  return { states: average.states.map((weight) => weight * (1 - options.dropout)), moves: average.moves };
}

/** Takes the values of one more epoch into their mean; `seen` counts them. */
export function moveTowards(average: Float32Array, values: Float32Array, seen: number): void {
  for (let at = 0; at < average.length; at++) average[at]! += (values[at]! - average[at]!) / seen;
}

function newTrainer(instances: readonly Instance[], shape: Shape, options: Options): Trainer {
  const { labels, edges, width, features } = shape;
  const longest = instances.reduce((most, { gold }) => Math.max(most, gold.length), 0);
  const moves = edges * (labels + 1) * labels;
  const cells = () => new Float64Array(longest * labels);
  return {
    shape,
    options,
    weights: { states: new Float32Array(features * stride), moves: new Float32Array(moves) },
    squares: {
      states: new Float32Array(features * stride).fill(smallestSquare),
      moves: new Float32Array(moves).fill(smallestSquare),
    },
    allowed: Uint8Array.from({ length: (labels + 1) * labels }, (_, at) =>
      mayFollow(Math.floor(at / labels) - 1, at % labels) ? 1 : 0,
    ),
    random: randomFrom(options.seed),
    active: new Int32Array(longest * width),
    ends: new Int32Array(longest),
    scores: cells(),
    nodes: cells(),
    highest: new Float64Array(longest),
    forward: cells(),
    backward: cells(),
    sums: new Float64Array(longest),
    factors: new Float64Array(moves),
    gradient: new Float64Array(stride),
  };
}

/** One step on one chain; returns its negative log likelihood. */
function learn(trainer: Trainer, instance: Instance): number {
  chooseFeatures(trainer, instance);
  score(trainer, instance);
  goForward(trainer, instance);
  goBackward(trainer, instance);
  const loss = lossOf(trainer, instance);
  for (let cell = 0; cell < instance.gold.length; cell++) {
    stepStates(trainer, instance, cell);
    stepMoves(trainer, instance, cell);
  }
  return loss;
}

function chooseFeatures({ shape: { width }, options, random, active, ends }: Trainer, instance: Instance): void {
  const threshold = Math.round(options.dropout * 2 ** 32);
  const { features, gold } = instance;
  for (let cell = 0, from = 0; cell < gold.length; cell++) {
    let to = cell * width;
    for (let k = 0; k < width; k++, from++) {
      const feature = features[from]!;
      if (feature >= 0 && random.next() >= threshold) active[to++] = feature * stride;
    }
    ends[cell] = to;
  }
}

function score(trainer: Trainer, { edges, gold }: Instance): void {
  const { shape, weights, allowed, active, ends, scores, nodes, highest, factors, gradient: sums } = trainer;
  const { labels, width } = shape;
  const { states, moves } = weights;
  const block = (labels + 1) * labels;
  for (let cell = 0; cell < gold.length; cell++) {
    sumRows(states, active, cell * width, ends[cell]!, sums);
    let top = sums[0]!;
    for (let label = 1; label < labels; label++) if (sums[label]! > top) top = sums[label]!;
    highest[cell] = top;
    for (let label = 0; label < labels; label++) {
      scores[cell * labels + label] = sums[label]!;
      nodes[cell * labels + label] = Math.exp(sums[label]! - top);
    }
    const base = edges[cell]! * block;
    for (let at = 0; at < block; at++) factors[base + at] = allowed[at] ? Math.exp(moves[base + at]!) : 0;
  }
}

/** Sums rows of `stride` values; written out, since most of the time of training is spent here. */
function sumRows(states: Float32Array, rows: Int32Array, from: number, to: number, into: Float64Array): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    a += states[row]!;
    b += states[row + 1]!;
    c += states[row + 2]!;
    d += states[row + 3]!;
    e += states[row + 4]!;
    f += states[row + 5]!;
    g += states[row + 6]!;
  }
  into.set([a, b, c, d, e, f, g]);
}

function goForward({ shape: { labels }, nodes, forward, sums, factors }: Trainer, { edges, gold }: Instance): void {
  for (let cell = 0; cell < gold.length; cell++) {
    const base = edges[cell]! * (labels + 1) * labels;
    const here = cell * labels;
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      let ways = cell === 0 ? factors[base + to]! : 0;
      if (cell > 0)
        for (let from = 0; from < labels; from++)
          ways += forward[here - labels + from]! * factors[base + (from + 1) * labels + to]!;
      forward[here + to] = ways * nodes[here + to]!;
      sum += forward[here + to]!;
    }
    sums[cell] = sum;
    for (let to = 0; to < labels; to++) forward[here + to]! /= sum;
  }
}

function goBackward({ shape: { labels }, nodes, backward, sums, factors }: Trainer, { edges, gold }: Instance): void {
  const end = (gold.length - 1) * labels;
  backward.fill(1, end, end + labels);
  for (let cell = gold.length - 2; cell >= 0; cell--) {
    const base = edges[cell + 1]! * (labels + 1) * labels;
    const next = (cell + 1) * labels;
    for (let from = 0; from < labels; from++) {
      let ways = 0;
      for (let to = 0; to < labels; to++)
        ways += factors[base + (from + 1) * labels + to]! * nodes[next + to]! * backward[next + to]!;
      backward[cell * labels + from] = ways / sums[cell + 1]!;
    }
  }
}

function lossOf({ shape: { labels }, weights, scores, highest, sums }: Trainer, { edges, gold }: Instance): number {
  let loss = 0;
  gold.forEach((label, cell) => {
    const from = cell === 0 ? 0 : gold[cell - 1]! + 1;
    const move = weights.moves[edges[cell]! * (labels + 1) * labels + from * labels + label]!;
    loss += Math.log(sums[cell]!) + highest[cell]! - scores[cell * labels + label]! - move;
  });
  return loss;
}

function stepStates(trainer: Trainer, { gold }: Instance, cell: number): void {
  const { shape, options, weights, squares, active, ends, forward, backward, gradient } = trainer;
  const { labels, width } = shape;
  const { rate, decay } = options;
  const { states } = weights;
  for (let label = 0; label < labels; label++)
    gradient[label] =
      forward[cell * labels + label]! * backward[cell * labels + label]! - (label === gold[cell] ? 1 : 0);
  for (let k = cell * width; k < ends[cell]!; k++) {
    const row = active[k]!;
    for (let label = 0; label < labels; label++) {
      const step = gradient[label]! + decay * states[row + label]!;
      if (step < smallestStep && step > -smallestStep) continue;
      const square = squares.states[row + label]! + step * step;
      squares.states[row + label] = square;
      states[row + label]! -= (rate * step) / Math.sqrt(square);
    }
  }
}

function stepMoves(trainer: Trainer, { edges, gold }: Instance, cell: number): void {
  const { shape, options, weights, squares, allowed, nodes, forward, backward, sums, factors } = trainer;
  const { labels } = shape;
  const base = edges[cell]! * (labels + 1) * labels;
  const here = cell * labels;
  const right = cell === 0 ? gold[0]! : (gold[cell - 1]! + 1) * labels + gold[cell]!;
  const from = cell === 0 ? 0 : labels;
  const to = cell === 0 ? labels : (labels + 1) * labels;
  for (let at = from; at < to; at++) {
    if (!allowed[at]) continue;
    const label = at % labels;
    const before = cell === 0 ? 1 : forward[here - labels + Math.floor(at / labels) - 1]!;
    const share = (before * factors[base + at]! * nodes[here + label]! * backward[here + label]!) / sums[cell]!;
    const step = share - (at === right ? 1 : 0) + options.decay * weights.moves[base + at]!;
    if (step < smallestStep && step > -smallestStep) continue;
    squares.moves[base + at]! += step * step;
    weights.moves[base + at]! -= (options.rate * step) / Math.sqrt(squares.moves[base + at]!);
  }
}
