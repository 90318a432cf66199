import { modelVersion, type ModelHead } from "../../src/core/extract/statements/model/attribution-model.ts";
import { asciiBytes, writeHashes, writeRows, writeSections } from "../../src/core/sequence/sections.ts";
import { quantiseChoice, type TrainedModel } from "./train-model.ts";
import { quantiseChain, scale, type Quantised } from "./trained.ts";
import { codesOf } from "./word-counts.ts";

/** The bytes of a model file: hashed features and weights, no text. */
export function writeModel({ words, joint, cue, choice }: TrainedModel): Uint8Array {
  const head: ModelHead = {
    version: modelVersion,
    scale,
  };
  const codes = [...codesOf(words)].toSorted(([one], [other]) => (one >>> 0) - (other >>> 0));
  const keys = Uint32Array.from(codes, ([key]) => key);
  return writeSections(
    new Map([
      ["head", asciiBytes(JSON.stringify(head))],
      ["words.hashes", writeHashes(keys)],
      ["words.codes", Uint8Array.from(codes, ([, code]) => code)],
      ...featureSections("joint", quantiseChain(joint), joint.labels),
      ["joint.moves", bytesOf(joint.moves)],
      ...featureSections("cue", quantiseChain(cue), cue.labels),
      ["cue.moves", bytesOf(cue.moves)],
      ...featureSections("choice", quantiseChoice(choice), 1),
    ]),
  );
}

const bytesOf = (values: Float32Array): Uint8Array => new Uint8Array(values.slice().buffer);

const featureSections = (name: string, { hashes, weights }: Quantised, width: number) =>
  [
    [`${name}.hashes`, writeHashes(hashes)],
    [`${name}.weights`, writeRows(weights, width)],
  ] as const;
