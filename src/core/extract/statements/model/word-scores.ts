import { rowOf, type HashIndex } from "../../../sequence/hash-index.ts";

/** How often words with a lemma and class are cues or parts of sources, as learned: steps by key. */
export interface WordScores {
  readonly cue: (key: number) => number;
  readonly source: (key: number) => number;
}

/** From this step on a word mostly is a cue. */
export const mostlyCue = 7;

/** Scores that are stored as one byte a word: the step as a cue in the low half, as a source in the high one. */
export function wordScoresFrom(index: HashIndex, codes: Uint8Array): WordScores {
  const codeOf = (key: number): number => {
    const row = rowOf(index, key);
    return row < 0 ? 0 : codes[row]!;
  };
  return { cue: (key) => codeOf(key) & 15, source: (key) => codeOf(key) >> 4 };
}
