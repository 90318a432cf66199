import { isGivenName } from "../../../lexicon/given-names.ts";
import type { CastMember } from "../found.ts";
import type { NameParts } from "./name-parts.ts";
import type { TitledName } from "../titles/titled-names.ts";

/** A person of the article with the name that it goes by. */
export interface Bearer {
  readonly member: CastMember;
  readonly parts: NameParts;
  /** The token where the name stands first. */
  first: number;
}

/** The people of an article by each word of their names. */
export type Bearers = Map<string, Bearer[]>;

/** Adds a person under each word of the name. */
export function addBearer(bearers: Bearers, bearer: Bearer): void {
  for (const word of new Set([...bearer.parts.words, bearer.parts.nickname])) {
    const list = bearers.get(word);
    if (list) list.push(bearer);
    else bearers.set(word, [bearer]);
  }
}

/** The people whose names hold a word. */
export const bearersWith = (word: string, bearers: Bearers): readonly Bearer[] => bearers.get(word) ?? [];

interface ShortName extends TitledName {
  readonly parts: NameParts;
}

/** What narrows several bearers of a name down; each counts only where it leaves somebody. */
const narrowings: readonly ((name: ShortName, bearer: Bearer) => boolean)[] = [
  isOfGender,
  isOfSuffix,
  isWholeWord,
  isBySurname,
  (name, { first }) => first < name.first,
  holdsTitle,
];

/** The people whom a part of a name may mean: [De la Cruz] of [Ada de la Cruz]; one where the article leaves only one. */
export function namesakesOf(name: ShortName, bearers: Bearers): readonly Bearer[] {
  let left = bearersWith(name.parts.words.at(-1)!, bearers).filter(({ parts }) => isPartOf(name.parts, parts));
  for (const narrows of narrowings) {
    if (left.length < 2) break;
    const fit = left.filter((bearer) => narrows(name, bearer));
    if (fit.length > 0) left = fit;
  }
  return left;
}

function isPartOf(short: NameParts, { words, suffix }: NameParts): boolean {
  if (short.suffix !== "" && short.suffix !== suffix) return false;
  const [first, ...others] = short.words;
  if (others.length === 0) return words.includes(first!);
  return words.length >= short.words.length && holds(words, short.words);
}

/** Side by side and in order: [jun ho] in [kim jun ho]. */
const holds = (words: readonly string[], part: readonly string[]): boolean =>
  ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);

/** [Mr. Quill] is no woman. */
function isOfGender({ titles }: ShortName, { member }: Bearer): boolean {
  const gender = titles.find(({ office }) => office.gender)?.office.gender;
  return gender === undefined || (member.gender ?? gender) === gender;
}

/** A name alone is the one without a suffix: [Quill] beside [Ada Quill Jr.]. */
function isOfSuffix({ parts }: ShortName, bearer: Bearer): boolean {
  return parts.suffix === bearer.parts.suffix;
}

/** [Araya] is rather [Tomas Araya] than [Kari Lund-Araya]. */
function isWholeWord({ parts }: ShortName, bearer: Bearer): boolean {
  return parts.printed.every((word) => bearer.parts.printed.includes(word));
}

/** [Rose] is rather [Ada Rose] than [Rose Quill]. */
function isBySurname({ parts }: ShortName, bearer: Bearer): boolean {
  return parts.words[0] !== bearer.parts.words[0] || !isGivenName(bearer.parts.words[0]!);
}

/** [President Quill] is who was called so; without a title, the only one who has an office. */
function holdsTitle({ titles }: ShortName, { member }: Bearer): boolean {
  const offices = titles.filter(({ office }) => office.level !== "courtesy").map(({ office }) => office.title);
  const roles = [...member.roles.keys()].map((role) => role.toLowerCase());
  if (offices.length === 0) return roles.length > 0;
  return offices.some((office) => roles.some((role) => role.includes(office)));
}
