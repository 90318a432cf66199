import { lexicon } from "./lexicon.ts";
import { anyForm, asPrinted, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

export type Institution = Tables["institutions"][number];

/** Nouns for bodies, organisations, companies and media, found in any inflection: [foreign ministry], [the airline]. */
export const institutions = new PhraseTable<Institution>(anyForm);
/** What tells the kind of a name that it stands in: [Sundby Group], [Harbour Post], [Sund Radio]. */
export const nameNouns = new PhraseTable<Institution>({
  first: asPrinted.first,
  other: ({ text }) => (text.includes(".") ? text.replaceAll(".", "") : null),
});

const capitalised = (words: string): string => words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

for (const entry of lexicon.institutions) {
  if (!entry.name) institutions.add(entry.noun, entry);
  const isLetters = entry.name && /^(?:[a-z]{2}|afc|asa|llc|llp|plc|spa)$/.test(entry.noun);
  nameNouns.add(isLetters ? entry.noun.toUpperCase() : capitalised(entry.noun), entry);
}

/** What stands behind a company's name by law, and is left out later: [Halvex Inc.]. */
export const isCompanySuffix = (word: string): boolean =>
  nameNouns.at([{ text: word, lower: word, lemma: word }], 0, 1)?.value.suffix === true;

/** Whether a noun names media of some kind: [newspaper], [radio station], [agency]. */
export const isMediaNoun = (tokens: Parameters<PhraseTable<Institution>["at"]>[0], at: number): boolean =>
  institutions.at(tokens, at, tokens.length)?.value.kind === "media";
