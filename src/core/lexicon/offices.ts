import { lexicon } from "./lexicon.ts";
import { PhraseTable } from "./phrase-table.ts";
import { isHeld, withoutStanding } from "./standings.ts";
import type { Tables } from "./tables.ts";

export type Office = Tables["offices"][number];

/** Titles and offices, found in any inflection, a plural with a capital and with what is joined to them: [Foreign Minister], [Presidents], [ex-minister]. */
export const offices = new PhraseTable<Office>({
  first: ({ lower }) => lower,
  other: ({ lower, lemma }) => {
    const singular = lemma === lower && lower.endsWith("s") ? lower.slice(0, -1) : lemma;
    const one = withoutStanding(singular);
    return one === lower ? null : one;
  },
});

for (const office of lexicon.offices) {
  offices.add(office.title, office);
  if (office.title.includes("-")) offices.add(office.title.replaceAll("-", " - "), office);
  if (office.title.endsWith(".")) offices.add(office.title.replace(/\.$/, " ."), office);
}

/** The offices that the words of a role name, whoever held or holds them: [aide] of [former Kremlin aide]. */
export function officesIn(role: string): Office[] {
  const words = (role.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).map((lower) => ({
    text: lower,
    lower,
    lemma: lower,
  }));
  const found: Office[] = [];
  for (let at = 0; at < words.length; at++) {
    const office = offices.at(words, at, words.length);
    if (!office) continue;
    found.push(office.value);
    at += office.length - 1;
  }
  return found;
}

/** The levels of these offices. */
export const levelsIn = (role: string): Office["level"][] => officesIn(role).map(({ level }) => level);

/** The levels of the offices that somebody with a role holds: none of a [former Kremlin aide]. */
export const levelsOf = (role: string): Office["level"][] => (isHeld(role) ? levelsIn(role) : []);

/** Whether a role is that of someone who speaks for another: an aide, a spokesman. */
export const speaksForAnother = (role: string): boolean =>
  levelsOf(role).some((level) => level === "aide" || level === "spokesperson");
