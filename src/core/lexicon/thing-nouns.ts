import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

export type ThingKind = Tables["thing-nouns"][number]["kind"];

const kinds: ReadonlyMap<string, ThingKind> = new Map(
  lexicon["thing-nouns"].flatMap(({ kind, nouns }) => nouns.map((noun) => [noun, kind] as const)),
);

/** Whether a word with a capital ends names of things that do not act: [Bridge] [Treaty] [Olympics]. */
export const isThingNoun = (word: string): boolean => kinds.has(word);

/** What such a word names. */
export const thingKindOf = (word: string): ThingKind | undefined => kinds.get(word);
