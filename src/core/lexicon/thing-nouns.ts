import { lexicon } from "./lexicon.ts";

const nouns: ReadonlySet<string> = new Set(lexicon["thing-nouns"].flatMap((group) => group.nouns));

/** Whether a word with a capital ends names of things that do not act: [Bridge] [Treaty] [Olympics]. */
export const isThingNoun = (word: string): boolean => nouns.has(word);
