import { lexicon } from "../../../lexicon/lexicon.ts";
import { plainLetters } from "./letters.ts";
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

const table = lexicon["given-names"];
const wordsOf = (groups: typeof table): ReadonlySet<string> =>
  new Set(groups.flatMap(({ names }) => names.map((name) => plainLetters(name).replaceAll("-", ""))));
const givenNames = wordsOf(table);
const behind = wordsOf(table.filter((group) => group.behind));

/** Whether a word is known as a given name, so that it alone names nobody: [Martin]. */
export const isGivenName = (word: string): boolean => givenNames.has(word);

/** Whether a word is a given name that also stands behind the surname: [Shinzo]. */
export const standsBehind = (word: string): boolean => behind.has(word);
