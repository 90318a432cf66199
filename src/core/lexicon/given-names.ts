import { plainLetters } from "./letters.ts";
import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

type Group = Tables["given-names"][number];

export type Gender = Exclude<Group["gender"], "either">;

/** As names are printed where a keyboard has no accents, and without hyphens: [Tomás] as [tomas], [Jae-in] as [jaein]. */
const plain = (name: string): string =>
  /^[A-Za-z]*$/.test(name) ? name.toLowerCase() : plainLetters(name).replaceAll("-", "");

const table = lexicon["given-names"];
const ofGender = (gender: Group["gender"]): ReadonlySet<string> =>
  new Set(table.flatMap((group) => (group.gender === gender ? group.names.map(plain) : [])));
const [women, men, either] = [ofGender("female"), ofGender("male"), ofGender("either")];
const behind = new Set(table.flatMap((group) => (group.behind ? group.names.map(plain) : [])));

/** The gender of a given name that is one gender's alone, also without its accents. */
function givenGender(name: string): Gender | undefined {
  const word = plain(name);
  const isWomans = women.has(word);
  if (isWomans === men.has(word)) return undefined;
  return isWomans ? "female" : "male";
}

/** What tells a daughter or a son whatever the given name: a patronymic, a surname that is inflected, a word between names. */
const inflected: readonly (readonly [RegExp, Gender])[] = [
  [/^\p{Lu}\p{L}+(?:ovna|evna|ivna|dóttir|dottir|ska(?:ya|ia)?|cka|ská|ová)$/u, "female"],
  [/^\p{Lu}\p{L}+(?:ovich|evich|ovych|yovych|skyi|skiy)$/u, "male"],
  [/^(?:kyzy|qizi|qyzy|bint|binti|Thi|Thị)$/, "female"],
  [/^(?:uulu|oglu|oghlu|ogly|o'g'li|bin|ibn|ould|Văn)$/, "male"],
];

/** The gender that a person's full name tells; nothing where it tells none: [Tomas Araya] [Anna Petrovna Lund] [Mori Yoshiko]. */
export function genderOf(name: string): Gender | undefined {
  const words = name.split(" ");
  const first = words.length > 1 ? givenGender(words[0]!) : undefined;
  const given = first ?? givenGender(words.slice(1).find(standsBehind) ?? "");
  return given ?? inflected.find(([form]) => words.slice(1).some((word) => form.test(word)))?.[1];
}

/** Whether a word is a given name that also stands behind the surname: [Shinzo]. */
export const standsBehind = (word: string): boolean => behind.has(plain(word));

/** Whether a word is a given name. */
export function isGivenName(word: string): boolean {
  const name = plain(word);
  return women.has(name) || men.has(name) || either.has(name);
}

/** Whether a name of several words opens with a given name, or tells a gender otherwise. */
export const bearsGivenName = (name: string): boolean =>
  genderOf(name) !== undefined || (name.includes(" ") && isGivenName(name.split(" ")[0]!));
