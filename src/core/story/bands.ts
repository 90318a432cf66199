import { mix } from "./shingles.ts";
import type { Signature } from "./signature.ts";

/** Parts of a signature that are compared as a whole. */
export const bandCount = 12;
const rows = 5;

/** A hash of each part: texts with a likeness of 0.8 share at least one in 99 of 100 cases, unlike ones by chance alone. */
export const bandsOf = (signature: Signature): number[] =>
  Array.from({ length: bandCount }, (_, band) => {
    const part = signature.subarray(band * rows, (band + 1) * rows);
    return part.reduce((hash, value) => mix(Math.imul(hash, 31) + value), band);
  });
