import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

export type Cue = Tables["cues"][number];

const byVerb: ReadonlyMap<string, Cue> = new Map(lexicon.cues.map((cue) => [cue.verb, cue]));

/** The entry of a verb that attributes, by its lemma. */
export const cueOf = (lemma: string): Cue | undefined => byVerb.get(lemma);
