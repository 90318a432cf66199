import { eventModelVersion, type EventModelHead } from "../../src/core/extract/events/typing/event-model.ts";
import { asciiBytes, writeHashes, writeSections } from "../../src/core/sequence/sections.ts";
import { buildDictionary } from "../sequence/dictionary.ts";
import { randomFrom, shuffled } from "../sequence/random.ts";
import { moveTowards, smallestSquare, type Options } from "../sequence/train-chain.ts";
import { quantise, scale, type Quantised } from "../attribution/trained.ts";

/** The feature hashes of one pair, and the type of its event. */
export interface TypedPair {
  readonly hashes: readonly number[];
  readonly type: string;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** Features that occur less often are left out. */
const cutoff = 2;

export interface TrainedTypes extends Quantised {
  readonly types: readonly string[];
}

export interface TypesOptions extends Options {
  /** How many models are averaged, each with its own order and dropout: one alone depends on these by a point or two. */
  readonly models: number;
}

/** Trains a multinomial logistic regression over the features of pairs, with feature dropout by AdaGrad. */
export function trainTypes(pairs: readonly TypedPair[], options: TypesOptions): TrainedTypes {
  const types = [...new Set(pairs.map(({ type }) => type))].toSorted();
  const { hashes, numberOf } = buildDictionary(
    pairs.map((pair) => pair.hashes),
    cutoff,
  );
  const numbered = pairs.map(({ hashes: own, type, weight }) => ({
    numbers: Int32Array.from(own.map(numberOf).filter((number) => number >= 0)),
    right: types.indexOf(type),
    weight,
  }));
  const size = { types: types.length, features: hashes.length };
  const weights = new Float32Array(size.types * size.features);
  for (let model = 0; model < options.models; model++) {
    options.log?.(`model ${model + 1} of ${options.models}`);
    moveTowards(weights, learn(numbered, size, { ...options, seed: options.seed + model }), model + 1);
  }
  return {
    types,
    ...quantise(hashes, (number) => weights.subarray(number * types.length, (number + 1) * types.length)),
  };
}

interface Numbered {
  readonly numbers: Int32Array;
  readonly right: number;
  readonly weight: number;
}

function learn(pairs: readonly Numbered[], size: { types: number; features: number }, options: Options): Float32Array {
  const { epochs, rate, decay, dropout, averageFrom, seed, log } = options;
  const weights = new Float32Array(size.features * size.types);
  const squares = new Float32Array(weights.length).fill(smallestSquare);
  const average = new Float32Array(weights.length);
  const random = randomFrom(seed);
  const threshold = Math.round(dropout * 2 ** 32);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const which of shuffled(pairs.length, random)) {
      const { numbers, right, weight } = pairs[which]!;
      const active = numbers.filter(() => random.next() >= threshold);
      const share = 1 / Math.sqrt(Math.max(active.length, 1));
      const shares = sharesFor(weights, active, size.types, share);
      loss -= Math.log(shares[right]!);
      shares.forEach((value, type) => {
        const slope = (value - Number(type === right)) * share * weight;
        for (const number of active) {
          const at = number * size.types + type;
          const step = slope + decay * weights[at]!;
          squares[at]! += step * step;
          weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
        }
      });
    }
    const seen = epoch - averageFrom + 1;
    if (seen > 0) moveTowards(average, weights, seen);
    log?.(`epoch ${epoch + 1}: ${(loss / pairs.length).toFixed(4)} nats a pair`);
  }
  return average;
}

function sharesFor(weights: Float32Array, active: Int32Array, types: number, share: number): Float64Array {
  const sums = new Float64Array(types);
  for (const number of active) for (let type = 0; type < types; type++) sums[type]! += weights[number * types + type]!;
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - highest) * share));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The bytes of a model file: hashed features and weights, no text. */
export function writeTypes({ types, hashes, weights }: TrainedTypes): Uint8Array {
  const head: EventModelHead = { version: eventModelVersion, types, scale };
  return writeSections(
    new Map([
      ["head", asciiBytes(JSON.stringify(head))],
      ["hashes", writeHashes(hashes)],
      ["weights", new Uint8Array(weights.buffer, weights.byteOffset, weights.length)],
    ]),
  );
}
