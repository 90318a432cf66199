/** Something to learn from: what is known of it, whether it is so, and how much it counts. */
export interface Example {
  readonly values: Float64Array;
  readonly label: boolean;
  readonly weight: number;
}

/** Rounds of Newton's method; the change is below 1e-6 long before. */
const rounds = 30;
/** Keeps weights of values that come together from growing against each other. */
const decay = 1e-3;

/** Weights of a logistic regression with their bias behind them, for values as they are. */
export function fitLogistic(examples: readonly Example[]): Float64Array {
  const width = examples[0]!.values.length;
  const scales = scalesOf(examples, width);
  let weights = new Float64Array(width + 1);
  for (let round = 0; round < rounds; round++) weights = step(examples, weights, scales);
  return unscaled(weights, scales);
}

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scalesOf(examples: readonly Example[], width: number): Scale[] {
  return Array.from({ length: width }, (_, at) => {
    const mean = examples.reduce((sum, { values }) => sum + values[at]!, 0) / examples.length;
    const spread = examples.reduce((sum, { values }) => sum + (values[at]! - mean) ** 2, 0) / examples.length;
    return { mean, deviation: Math.sqrt(spread) + 1e-9 };
  });
}

function step(
  examples: readonly Example[],
  weights: Float64Array,
  scales: readonly Scale[],
): Float64Array<ArrayBuffer> {
  const size = weights.length;
  const slope = new Float64Array(size);
  const curve = Array.from({ length: size }, () => new Float64Array(size));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const { values, label, weight } of examples) {
    const row = Float64Array.from(scales, ({ mean, deviation }, at) => (values[at]! - mean) / deviation);
    const all = Float64Array.from([...row, 1]);
    const likely = 1 / (1 + Math.exp(-dot(all, weights)));
    const [error, bend] = [(weight * (likely - Number(label))) / total, (weight * likely * (1 - likely)) / total];
    for (let a = 0; a < size; a++) {
      slope[a]! += error * all[a]!;
      for (let b = 0; b < size; b++) curve[a]![b]! += bend * all[a]! * all[b]!;
    }
  }
  for (let at = 0; at < size; at++) {
    curve[at]![at]! += decay;
    if (at < size - 1) slope[at]! += decay * weights[at]!;
  }
  const change = solve(curve, slope);
  return weights.map((weight, at) => weight - change[at]!);
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** Gaussian elimination with pivots; changes what it is given. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = [...matrix];
  const size = right.length;
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row]![at]!) > Math.abs(rows[best]![at]!)) best = row;
    [rows[at], rows[best]] = [rows[best]!, rows[at]!];
    [right[at], right[best]] = [right[best]!, right[at]!];
    for (let row = at + 1; row < size; row++) {
      const share = rows[row]![at]! / rows[at]![at]!;
      for (let column = at; column < size; column++) rows[row]![column]! -= share * rows[at]![column]!;
      right[row]! -= share * right[at]!;
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let column = at + 1; column < size; column++) right[at]! -= rows[at]![column]! * right[column]!;
    right[at]! /= rows[at]![at]!;
  }
  return right;
}

function unscaled(weights: Float64Array, scales: readonly Scale[]): Float64Array {
  const plain = Float64Array.from(scales, ({ deviation }, at) => weights[at]! / deviation);
  const bias = scales.reduce((sum, { mean }, at) => sum - plain[at]! * mean, weights.at(-1)!);
  return Float64Array.from([...plain, bias]);
}
