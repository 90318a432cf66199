import { lexicon } from "./lexicon.ts";
import { anyForm, asPrinted, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

export type Institution = Tables["institutions"][number];

/** Nouns for bodies, organisations, companies and media, found in any inflection: [foreign ministry], [the airline]. */
export const institutions = new PhraseTable<Institution>(anyForm);
/** What tells the kind of a name that it stands in: [Sundby Group], [Harbour Post], [Sund Radio]. */
export const nameNouns = new PhraseTable<Institution>(asPrinted);

const capitalised = (words: string): string => words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

for (const entry of lexicon.institutions) {
  if (!entry.name) institutions.add(entry.noun, entry);
  const isLetters = entry.name && /^(?:[a-z]{2}|afc|asa|llc|plc|spa)$/.test(entry.noun);
  nameNouns.add(isLetters ? entry.noun.toUpperCase() : capitalised(entry.noun), entry);
}

/** Whether a noun names media of some kind: [newspaper], [radio station], [agency]. */
export const isMediaNoun = (tokens: Parameters<PhraseTable<Institution>["at"]>[0], at: number): boolean =>
  institutions.at(tokens, at, tokens.length)?.value.kind === "media";
