import { bandsOf } from "./bands.ts";
import { signatureSize, signText } from "./signature.ts";

/** What tells copies of one text: short enough to keep with each article of a large store. */
export interface Fingerprint {
  /** The lowest byte of each value of the text's signature, in hexadecimal: 240 digits (b-bit MinHash, Li and König 2010). */
  readonly print: string;
  /** Hashes of the first parts of the signature: copies share at least one in four of five cases. */
  readonly bands: readonly number[];
}

/** Bands kept: copies share rare words, too, so that few are enough to find them. */
const keptBands = 4;

export function fingerprintText(text: string): Fingerprint {
  const signature = signText(text);
  const bytes = Array.from(signature, (value) => (value & 0xff).toString(16).padStart(2, "0"));
  return { print: bytes.join(""), bands: bandsOf(signature).slice(0, keptBands) };
}

/** Bytes agree by chance in one of 256 cases. */
const byChance = 1 / 256;

/** The share of two texts' runs of five words that both have, 0 to 1, estimated from their prints; standard error 0.04 at 0.8. */
export function printLikeness(one: string, other: string): number {
  let equal = 0;
  for (let at = 0; at < 2 * signatureSize; at += 2) if (one[at] === other[at] && one[at + 1] === other[at + 1]) equal++;
  return Math.max(0, (equal / signatureSize - byChance) / (1 - byChance));
}

/** From this likeness on two texts are one article, printed twice; the same as for inputs read in one run. */
const copyLikeness = 0.8;

export const areCopies = (one: Fingerprint, other: Fingerprint): boolean =>
  printLikeness(one.print, other.print) >= copyLikeness;
