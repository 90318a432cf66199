import { lexicon } from "./lexicon.ts";
import { anyForm, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

export type Office = Tables["offices"][number];

/** Titles and offices, found in any inflection: [president], [Foreign Minister], [leaders]. */
export const offices = new PhraseTable<Office>(anyForm);

for (const office of lexicon.offices) {
  offices.add(office.title, office);
  if (office.title.includes("-")) offices.add(office.title.replaceAll("-", " - "), office);
}

/** Whether a role that the text gives is that of someone who speaks for another: an aide, a spokesman, an official. */
export function speaksForAnother(role: string): boolean {
  const words = role
    .toLowerCase()
    .split(" ")
    .map((lower) => ({ text: lower, lower, lemma: lower }));
  return words.some((_, at) => {
    const level = offices.at(words, at, words.length)?.value.level;
    return level === "aide" || level === "spokesperson";
  });
}
