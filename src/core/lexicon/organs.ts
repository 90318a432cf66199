import { lexicon } from "./lexicon.ts";
import { anyForm, PhraseTable } from "./phrase-table.ts";

/** Bodies of a state, found in any inflection: [army], [security forces]. */
export const organs = new PhraseTable<string>(anyForm);

for (const { noun } of lexicon.organs) organs.add(noun, noun);
