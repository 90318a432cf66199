import { lexicon } from "./lexicon.ts";
import { stateOf, type KnownActor } from "./names.ts";
import { asPrinted, PhraseTable } from "./phrase-table.ts";

/** The states that a short form may mean where the article has their full names: [the North], [the emirate]. */
export const shortened = new PhraseTable<readonly KnownActor[]>(asPrinted);

/** [the kingdom]: [The kingdom], [the Kingdom], [The Kingdom]. */
function withCapitals(phrase: string): string[] {
  const noun = phrase.replace(/^the /, "");
  const nouns = new Set([noun, noun.replace(/^./, (letter) => letter.toUpperCase())]);
  return ["the", "The"].flatMap((article) => [...nouns].map((one) => `${article} ${one}`));
}

const shortForms = lexicon.states.flatMap(({ code, shortened: words }) => words.map((word) => ({ word, code })));

for (const [word, forms] of Map.groupBy(shortForms, (form) => form.word)) {
  const states = forms.map(({ code }) => stateOf(code));
  for (const printed of withCapitals(word)) shortened.add(printed, states);
}
