import type { Chain } from "../../src/core/sequence/chain.ts";
import { packFeatures, rowWidth, type FeatureWeights } from "../../src/core/sequence/features.ts";
import { forbidMoves } from "../../src/core/sequence/labels.ts";
import { readRows, writeRows } from "../../src/core/sequence/sections.ts";
import { stride, type Weights } from "../sequence/train-chain.ts";

/** A chain as trained, with float weights. */
export interface TrainedChain extends Weights {
  /** The hash of each feature number. */
  readonly hashes: Int32Array;
  readonly labels: number;
}

/** Weights as signed bytes, features without any left out. */
export interface Quantised {
  /** In ascending order as unsigned numbers. */
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
}

/** What one unit of the stored weights is worth. */
export const scale = 1 / 64;
const largestByte = 127;

const toByte = (weight: number): number => Math.max(-largestByte, Math.min(largestByte, Math.round(weight / scale)));

/** Rounds rows of weights to bytes; rows of which nothing is left are left out. */
export function quantise(hashes: Int32Array, rowOf: (number: number) => ArrayLike<number>): Quantised {
  const rows = Array.from(hashes, (hash, number) => ({ hash: hash >>> 0, bytes: Array.from(rowOf(number), toByte) }));
  const kept = rows
    .filter(({ bytes }) => bytes.some((byte) => byte !== 0))
    .toSorted((one, other) => one.hash - other.hash);
  return {
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    weights: Int8Array.from(kept.flatMap(({ bytes }) => bytes)),
  };
}

/** Quantises the states of a chain. */
export const quantiseChain = ({ hashes, states, labels }: TrainedChain): Quantised =>
  quantise(hashes, (number) => states.subarray(number * stride, number * stride + labels));

/** Quantised weights as the program uses them. */
export const asWeights = ({ hashes, weights }: Quantised, labels: number): FeatureWeights =>
  packFeatures(Int32Array.from(hashes), readRows(writeRows(weights, labels), hashes.length, labels, rowWidth), scale);

/** A trained chain as the program uses it. */
export const asChain = (trained: TrainedChain): Chain => ({
  labels: trained.labels,
  features: asWeights(quantiseChain(trained), trained.labels),
  moves: forbidMoves(trained.moves, trained.labels),
});
