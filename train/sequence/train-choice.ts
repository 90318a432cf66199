import { randomFrom, shuffled } from "./random.ts";
import { moveTowards, smallestSquare, type Options } from "./train-chain.ts";

/** One choice to learn from: the feature numbers of each option, and which are right. */
export interface Choice {
  readonly options: readonly Int32Array[];
  /** The share of each option in what is right; they sum to 1. */
  readonly right: Float64Array;
}

const smallestStep = 1e-4;

/** Trains a log-linear model that chooses among options, with feature dropout by AdaGrad; one weight a feature. */
export function trainChoice(choices: readonly Choice[], features: number, options: Options): Float32Array {
  const { epochs, rate, decay, dropout, averageFrom, seed, log } = options;
  const weights = new Float32Array(features);
  const squares = new Float32Array(features).fill(smallestSquare);
  const average = new Float32Array(features);
  const random = randomFrom(seed);
  const threshold = Math.round(dropout * 2 ** 32);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const which of shuffled(choices.length, random)) {
      const choice = choices[which]!;
      const active = choice.options.map((numbers) => numbers.filter(() => random.next() >= threshold));
      const shares = softmax(active.map((numbers) => sumOf(weights, numbers)));
      shares.forEach((share, at) => {
        const right = choice.right[at]!;
        if (right > 0) loss -= right * Math.log(share);
        if (Math.abs(share - right) < smallestStep) return;
        for (const number of active[at]!) {
          const step = share - right + decay * weights[number]!;
          squares[number]! += step * step;
          weights[number]! -= (rate * step) / Math.sqrt(squares[number]!);
        }
      });
    }
    const seen = epoch - averageFrom + 1;
    if (seen > 0) moveTowards(average, weights, seen);
    log?.(`epoch ${epoch + 1}: ${(loss / choices.length).toFixed(4)} nats a choice`);
  }
  return average.map((weight) => weight * (1 - dropout));
}

function sumOf(weights: Float32Array, numbers: Int32Array): number {
  let sum = 0;
  for (const number of numbers) sum += weights[number]!;
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
