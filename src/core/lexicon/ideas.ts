import { lexicon } from "./lexicon.ts";
import { anyForm, PhraseTable } from "./phrase-table.ts";

/** The lists of words and phrases that say one idea each; an idea's number is its place. */
export const ideas: readonly (readonly string[])[] = lexicon.ideas.map(({ words }) => words);

/** The phrases of several words among them, found in any inflection; the value is the phrase itself. */
export const ideaPhrases = new PhraseTable<string>(anyForm);

for (const phrase of new Set(ideas.flat())) if (phrase.includes(" ")) ideaPhrases.add(phrase, phrase);
