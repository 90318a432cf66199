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

/** From this share of their runs of five words on two texts are one article, printed twice; the same as for inputs read in one run. */
const copyLikeness = 0.8;
/** Bytes agree by chance in one of 256 cases. */
const byChance = 1 / 256;
/** Bytes of two copies' prints that may differ; by this the likeness is estimated with a standard error of 0.04. */
const mostUnequal = Math.floor(signatureSize * (1 - byChance) * (1 - copyLikeness));

/** Whether two texts are copies of one, edited or cut a little at most. */
export function areCopies({ print: one }: Fingerprint, { print: other }: Fingerprint): boolean {
  let unequal = 0;
  for (let at = 0; at < 2 * signatureSize; at += 2) {
    if (one[at] === other[at] && one[at + 1] === other[at + 1]) continue;
    if (++unequal > mostUnequal) return false;
  }
  return true;
}
