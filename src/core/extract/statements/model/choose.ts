import { sumOfFirst, type FeatureWeights } from "../../../sequence/features.ts";
import { someCovers } from "../../../text/ranges.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { contextOf, hasContent, type ChoiceContext } from "./choice/context.ts";
import { featuresOf } from "./choice/features.ts";
import type { ReadCue, Reading } from "./read-cues.ts";

/** A cue with the reading that was chosen for it. */
export interface Chosen {
  readonly cue: TokenRange;
  /** Token of the word that makes it a cue. */
  readonly head: number;
  readonly reading: Reading;
}

/** A cue that a rule knows is taken where it is likelier one than none; one that none knows must be surer, for it is right less often. */
const mostDoubt = { known: 0.5, unknown: 0.4 };

/** The ways to read a cue that are weighed: null for none, then those with content. */
export const optionsOf = ({ readings }: ReadCue): readonly (Reading | null)[] => [null, ...readings.filter(hasContent)];

/** Chooses the likeliest reading of each cue, or none; a cue inside the content of another is left to the rules. */
export function choose(weights: FeatureWeights, cues: readonly ReadCue[]): Chosen[] {
  const context = contextOf(cues);
  const chosen = cues.flatMap(({ cue, head }, at) => {
    const reading = chooseReading(weights, context, at);
    return reading ? [{ cue, head, reading }] : [];
  });
  return chosen.filter(
    (one) => !chosen.some((other) => other !== one && isInside(one, other) && !isInside(other, one)),
  );
}

const isInside = ({ cue }: Chosen, { reading }: Chosen): boolean => someCovers(reading.content, cue);

function chooseReading(weights: FeatureWeights, context: ChoiceContext, at: number): Reading | null {
  const cue = context.cues[at]!;
  const options = optionsOf(cue);
  const doubt = cue.rule ? mostDoubt.known : mostDoubt.unknown;
  const scores = options.map((option) => sumOfFirst(weights, featuresOf(context, at, option)));
  const [none, ...others] = scores;
  const best = Math.max(...others);
  const all = scores.reduce((sum, score) => sum + Math.exp(score), 0);
  if (others.length === 0 || Math.exp(none!) / all > doubt) return null;
  return options[1 + others.indexOf(best)]!;
}
