import { lexicon } from "./lexicon.ts";
import { anyForm, PhraseTable } from "./phrase-table.ts";
import type { Tables } from "./tables.ts";

export type Office = Tables["offices"][number];

/** Titles and offices, found in any inflection: [president], [Foreign Minister], [leaders]. */
export const offices = new PhraseTable<Office>(anyForm);

for (const office of lexicon.offices) {
  offices.add(office.title, office);
  if (office.title.includes("-")) offices.add(office.title.replaceAll("-", " - "), office);
  if (office.title.endsWith(".")) offices.add(office.title.replace(/\.$/, " ."), office);
}

/** The levels of the offices that the words of a role name: [Kremlin aide] is an aide's. */
export function levelsOf(role: string): Office["level"][] {
  const words = (role.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).map((lower) => ({
    text: lower,
    lower,
    lemma: lower,
  }));
  return words.flatMap((_, at) => offices.at(words, at, words.length)?.value.level ?? []);
}

/** Whether a role is that of someone who speaks for another: an aide, a spokesman. */
export const speaksForAnother = (role: string): boolean =>
  levelsOf(role).some((level) => level === "aide" || level === "spokesperson");
