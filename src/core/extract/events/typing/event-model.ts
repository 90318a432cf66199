import { buildIndex, rowOf, type HashIndex } from "../../../sequence/hash-index.ts";
import { openModel } from "../../../sequence/model-file.ts";
import { readHashes } from "../../../sequence/sections.ts";

/** What was learned about the types of events: hashed features and their weights, no text. */
export interface EventModel {
  /** PLOVER types, in the order of the weights. */
  readonly types: readonly string[];
  readonly index: HashIndex;
  /** A row of signed bytes a feature, one a type. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** What changes with the features: weights of another version mean nothing here. */
export const eventModelVersion = 1;

/** The head of a model file. */
export interface EventModelHead {
  readonly version: number;
  readonly types: readonly string[];
  /** What one unit of the stored weights is worth. */
  readonly scale: number;
}

/** Reads the unpacked bytes of `models/events/weights.bin.zst`. Throws where they are no such model, or one of another version. */
export function readEventModel(bytes: Uint8Array): EventModel {
  const { head, section } = openModel<EventModelHead>(bytes, { version: eventModelVersion, train: "events" });
  const { types, scale } = head;
  const weights = section("weights");
  return {
    types,
    scale,
    index: buildIndex(readHashes(section("hashes"))),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}

/** How likely each type is for these features, in the order of `types`; they sum to 1. */
export function sharesOf({ types, index, weights, scale }: EventModel, hashes: readonly number[]): Float64Array {
  const sums = new Float64Array(types.length);
  let known = 0;
  for (const hash of hashes) {
    const row = rowOf(index, hash);
    if (row < 0) continue;
    known++;
    for (let type = 0; type < sums.length; type++) sums[type]! += weights[row * sums.length + type]!;
  }
  return softmax(sums.map((sum) => (sum * scale) / Math.sqrt(Math.max(known, 1))));
}

/** The likeliest type for these features. */
export function typeOf(model: EventModel, hashes: readonly number[]): string {
  const shares = sharesOf(model, hashes);
  return model.types[shares.indexOf(Math.max(...shares))]!;
}

function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
