import { hashText } from "../../../sequence/hash.ts";
import { clauseFeatures, nounFeatures } from "./clause-features.ts";
import type { FeatureGroup, PairContext } from "./pair.ts";
import { patternFeatures } from "./pattern-features.ts";
import { partyFeatures, wordFeatures } from "./word-features.ts";

const groups: readonly FeatureGroup[] = [wordFeatures, partyFeatures, clauseFeatures, nounFeatures, patternFeatures];

/** The hashes of all features of a pair, each once. */
export function featuresOf(context: PairContext): number[] {
  const features = new Set<string>();
  for (const addFeatures of groups) addFeatures(context, (feature) => features.add(feature));
  return [...features].map(hashText);
}
