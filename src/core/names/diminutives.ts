import { lexicon } from "../lexicon/lexicon.ts";
import { plainLetters } from "../lexicon/letters.ts";
import { foldGiven } from "./transliteration.ts";

const fold = (name: string): string => foldGiven(plainLetters(name));

const fullNames = new Map<string, Set<string>>();
for (const { name, forms } of lexicon.diminutives)
  for (const form of forms.map(fold)) fullNames.set(form, (fullNames.get(form) ?? new Set()).add(fold(name)));

/** A given name, folded, and those that it is a form of: [tony] → toni, antoni. */
export function givenForms(word: string): string[] {
  const own = foldGiven(word);
  return [...new Set([own, ...(fullNames.get(own) ?? [])])];
}

const families = new Map<string, Set<string>>();
for (const { name, forms } of lexicon.diminutives)
  for (const form of [name, ...forms].map(plainLetters))
    families.set(form, (families.get(form) ?? new Set()).add(plainLetters(name)));

/** Whether two given names in lower-case ASCII may be forms of one, as they are written: [bill] [william]. */
export function mayBeForms(a: string, b: string): boolean {
  const [one, other] = [families.get(a), families.get(b)];
  return one !== undefined && other !== undefined && !one.isDisjointFrom(other);
}
