import { mix } from "../../src/core/story/shingles.ts";

/** Words that mean nothing, always the same for the same seed. */
export const inventWords = (count: number, seed: number): string[] =>
  Array.from({ length: count }, (_, at) => mix(mix(seed) + at).toString(36));
