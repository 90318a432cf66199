import { lexicon } from "./lexicon.ts";
import type { Tables } from "./tables.ts";

type Group = Tables["given-names"][number];

export type Gender = Exclude<Group["gender"], "either">;

const letters: Readonly<Record<string, string>> = { ø: "o", ł: "l", ı: "i", đ: "d" };

/** In small letters, as names are printed where a keyboard has no accents: [Tomás] as [tomas]. */
function plain(name: string): string {
  const lower = name.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłıđ]/gu, (letter) => letters[letter]!);
}

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
  const given = first ?? givenGender(words.slice(1).find((word) => behind.has(plain(word))) ?? "");
  return given ?? inflected.find(([form]) => words.slice(1).some((word) => form.test(word)))?.[1];
}

/** Whether a word is a given name. */
export function isGivenName(word: string): boolean {
  const name = plain(word);
  return women.has(name) || men.has(name) || either.has(name);
}

/** Whether a name of several words opens with a given name, or tells a gender otherwise. */
export const bearsGivenName = (name: string): boolean =>
  genderOf(name) !== undefined || (name.includes(" ") && isGivenName(name.split(" ")[0]!));
