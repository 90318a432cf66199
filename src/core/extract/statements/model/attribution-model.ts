import type { Chain } from "../../../sequence/chain.ts";
import { packFeatures, rowWidth, type FeatureWeights } from "../../../sequence/features.ts";
import { buildIndex } from "../../../sequence/hash-index.ts";
import { forbidMoves } from "../../../sequence/labels.ts";
import { openModel } from "../../../sequence/model-file.ts";
import { readHashes, readRows } from "../../../sequence/sections.ts";
import { cueLabels, jointLabels } from "./labels.ts";
import { wordScoresFrom, type WordScores } from "./word-scores.ts";

/** What was learned about who said what: hashed features and their weights, no text. */
export interface AttributionModel {
  readonly words: WordScores;
  /** Labels whole paragraphs. */
  readonly joint: Chain;
  /** Labels what belongs to one cue. */
  readonly cue: Chain;
  /** Chooses among the readings of a cue. */
  readonly choice: FeatureWeights;
}

/** What changes with the features: weights of another version mean nothing here. */
export const modelVersion = 1;

/** The head of a model file. */
export interface ModelHead {
  readonly version: number;
  /** What one unit of the stored weights is worth. */
  readonly scale: number;
}

/** Reads the unpacked bytes of `models/attribution/weights.bin.zst`. Throws where they are no such model, or one of another version. */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const { head, section } = openModel<ModelHead>(bytes, { version: modelVersion, train: "attribution" });
  const features = (name: "joint" | "cue" | "choice", labels: number): FeatureWeights => {
    const hashes = readHashes(section(`${name}.hashes`));
    const weights = readRows(section(`${name}.weights`), hashes.length, labels, rowWidth);
    return packFeatures(hashes, weights, head.scale);
  };
  const chain = (name: "joint" | "cue", labels: number): Chain => ({
    labels,
    features: features(name, labels),
    moves: forbidMoves(new Float32Array(new Uint8Array(section(`${name}.moves`)).buffer), labels),
  });
  return {
    words: wordScoresFrom(buildIndex(readHashes(section("words.hashes"))), section("words.codes")),
    joint: chain("joint", jointLabels.count),
    cue: chain("cue", cueLabels.count),
    choice: features("choice", 1),
  };
}
