import { lexicon } from "./lexicon.ts";
import { anyForm, PhraseTable, type Match } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

type Unnamed = Tables["unnamed"][number];
type Words = Parameters<PhraseTable<Unnamed>["at"]>[0];

const nouns = new PhraseTable<Unnamed>(anyForm);
for (const entry of lexicon.unnamed) nouns.add(entry.noun, entry);

/** The noun for an unnamed source that starts at a token: [state media], [officials], [analysts]. */
export const unnamedAt = (tokens: Words, at: number, last: number): Match<Unnamed> | null => nouns.at(tokens, at, last);
