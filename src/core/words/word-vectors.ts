import { openModel } from "../sequence/model-file.ts";
import { asciiText } from "../sequence/sections.ts";

/** What was learned about words from the company they keep: near vectors are words used alike. */
export interface WordVectors {
  /** The row of a stem (Porter2), which is also its rank by frequency in news, 0 the commonest. */
  readonly rows: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** A row of signed bytes a word. */
  readonly values: Int8Array;
  /** One over the length of each row. */
  readonly scales: Float32Array;
}

export const wordVectorsVersion = 1;

/** The head of a model file. */
export interface WordVectorsHead {
  readonly version: number;
  readonly dimensions: number;
}

/** Reads the unpacked bytes of `models/words/weights.bin.zst`. Throws where they are no such model, or one of another version. */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const { head, section } = openModel<WordVectorsHead>(bytes, { version: wordVectorsVersion, train: "words" });
  const words = asciiText(section("words")).split("\n");
  const stored = section("vectors");
  const values = new Int8Array(stored.buffer, stored.byteOffset, stored.length);
  const { dimensions } = head;
  const rows = new Map(words.map((word, row) => [word, row]));
  return {
    rows,
    dimensions,
    values,
    scales: Float32Array.from(words, (_, row) => 1 / lengthOf(values, row, dimensions)),
  };
}

function lengthOf(values: Int8Array, row: number, dimensions: number): number {
  let sum = 0;
  for (let at = row * dimensions; at < (row + 1) * dimensions; at++) sum += values[at]! * values[at]!;
  return Math.sqrt(sum);
}

/** The cosine of two words' vectors by their rows: -1 to 1. */
export function nearness({ values, scales, dimensions }: WordVectors, a: number, b: number): number {
  const [left, right] = [a * dimensions, b * dimensions];
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += values[left + at]! * values[right + at]!;
  return sum * scales[a]! * scales[b]!;
}
