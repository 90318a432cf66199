import { genderOf } from "../../lexicon/given-names.ts";
import { actorId } from "../../model/actor.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { wordsOf, type TokenRange } from "../../text/tagged-text.ts";
import { enlist, type Cast, type CastMember, type Found } from "./found.ts";
import { isPerson, wordsAlone } from "./person-evidence.ts";
import type { TitledName } from "./titled-names.ts";
import type { Title } from "./titles.ts";

/** Decides which names are people's, joins [Xi] with [Xi Jinping], and leaves the rest out. */
export function findPeople(text: ParsedText, names: readonly TitledName[], cast: Cast): Found[] {
  const people = names.filter((name) => name.kind === null);
  const alone = wordsAlone(text);
  const isShort = (name: TokenRange): boolean => !nameOf(text, name).includes(" ");
  const full = people.filter((name) => !isShort(name) && isPerson(text, name, alone));
  for (const words of longestFirst(full.map((name) => nameOf(text, name))))
    if (namesakes(cast, words).length === 0) enlistPerson(cast, words);
  const short = people.filter(isShort);
  for (const name of short) {
    const word = nameOf(text, name);
    if (namesakes(cast, word).length === 0 && isPerson(text, name, alone)) enlistPerson(cast, word);
  }
  return people.flatMap((name) => linked(text, name, cast));
}

/** Its words without a nickname: [Ada "Kit" Quill]. */
const nameOf = (text: ParsedText, name: TokenRange): string =>
  wordsOf(text, name).replace(/ ["“‘']\p{L}{1,20}["”’'](?= )/u, "");

/** A surname that lost its capital gets it back: [Donald trump]; a given name may tell whether it is a woman's. */
function enlistPerson(cast: Cast, words: string): void {
  const name = words.replace(/ \p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  enlist(cast, { id: actorId("person", name), kind: "person", name }).gender = genderOf(name);
}

const longestFirst = (names: readonly string[]): string[] =>
  [...new Set(names)].toSorted((a, b) => b.split(" ").length - a.split(" ").length);

/** People who bear these words as a given name or surname: [De la Cruz] of [Ada de la Cruz]. */
function namesakes(cast: Cast, name: string): string[] {
  const parts = name.toLowerCase().split(" ");
  const found: string[] = [];
  for (const { kind, id, words } of cast.values()) {
    if (kind !== "person" || words.length <= parts.length - 1) continue;
    const isPart =
      parts.length === 1 ? words.includes(parts[0]!) : words.length > parts.length && endsWith(words, parts);
    if (isPart) found.push(id);
  }
  return found;
}

const endsWith = (words: readonly string[], parts: readonly string[]): boolean =>
  parts.every((part, at) => words[words.length - parts.length + at] === part);

function linked(text: ParsedText, name: TitledName, cast: Cast): Found[] {
  const words = nameOf(text, name);
  const whole = actorId("person", words);
  const ids = cast.has(whole) ? [whole] : namesakes(cast, words);
  if (ids.length === 0) return [];
  const actor = ids.length === 1 ? ids[0]! : null;
  if (actor) {
    const member = cast.get(actor)!;
    member.aliases.add(words);
    member.country ??= name.country;
    for (const title of name.titles) addTitle(member, title);
  }
  return [
    {
      ...name,
      form: "name",
      actor,
      members: [],
      candidates: actor ? [] : ids,
      rule: name.titles.length > 0 ? "titled-name" : "name-shape",
    },
  ];
}

function addTitle(member: CastMember, title: Title): void {
  if (title.office.gender) member.gender = title.office.gender;
  if (title.office.level === "courtesy") return;
  member.roles.add(title.role);
  for (const { known } of title.owners) {
    member.country ??= known.actor.country;
    if (known.sense === "name" && title.office.level !== "head") member.affiliation ??= known.actor.id;
  }
}
