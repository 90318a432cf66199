import type { Reading } from "../read-cues.ts";
import { agreementFeatures } from "./agreement.ts";
import { cutFeatures, finiteFeatures, insideFeatures, outsideFeatures, restFeatures, tailFeatures } from "./clauses.ts";
import type { ChoiceContext } from "./context.ts";
import type { Group } from "./group.ts";
import { noneFeatures } from "./none.ts";
import { gapFeatures, partFeatures } from "./parts.ts";
import { noSourceFeatures, sourceFeatures } from "./source.ts";
import { wholeFeatures } from "./whole.ts";

const groups: readonly Group[] = [
  noneFeatures,
  wholeFeatures,
  partFeatures,
  gapFeatures,
  insideFeatures,
  outsideFeatures,
  cutFeatures,
  finiteFeatures,
  tailFeatures,
  restFeatures,
  noSourceFeatures,
  sourceFeatures,
  agreementFeatures,
];

/** The hashes of all features of one way to read a cue; null stands for taking it for no cue. */
export function featuresOf(context: ChoiceContext, cue: number, reading: Reading | null): number[] {
  const hashes: number[] = [];
  for (const addFeatures of groups) addFeatures(context, cue, reading, (hash) => hashes.push(hash));
  return hashes;
}
