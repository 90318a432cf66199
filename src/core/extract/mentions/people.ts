import { genderOf } from "../../lexicon/given-names.ts";
import { actorId } from "../../model/actor.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { wordsOf } from "../../text/tagged-text.ts";
import { enlist, type Cast, type CastMember, type Found } from "./found.ts";
import { namesakesOf, type Bearer } from "./namesakes.ts";
import { isSameName, nameParts, plainName, type NameParts } from "./name-parts.ts";
import { isPerson, wordUse, type WordUse } from "./person-evidence.ts";
import type { TitledName } from "./titled-names.ts";
import type { Title } from "./titles.ts";

/** A name that may be a person's, with its words as they are compared. */
interface Candidate extends TitledName {
  readonly words: string;
  readonly parts: NameParts;
}

/** Decides which names are people's, joins [Xi] with [Xi Jinping], and leaves the rest out. */
export function findPeople(text: ParsedText, names: readonly TitledName[], cast: Cast): Found[] {
  const candidates = names.filter(({ kind }) => kind === null).map((name) => asCandidate(text, name));
  const words = wordUse(text);
  const [full, short] = [candidates.filter(isFull), candidates.filter((name) => !isFull(name))];
  const bearers = enlistFull(text, full, words, cast);
  const named = full.flatMap((name) => linkFull(name, bearers));
  for (const name of short) {
    if (namesakesOf(name, bearers).length > 0 || !isPerson(text, name, words)) continue;
    bearers.push({ member: enlistPerson(cast, name), parts: name.parts, first: name.first });
  }
  const linked = short.flatMap((name) => linkTo(withParticles(text, name, bearers), namesakesOf(name, bearers)));
  return [...named, ...linked];
}

/** [van der Meel] [De la Torva]: a surname that stands alone, with the words before it that belong to it. */
function withParticles(text: ParsedText, name: Candidate, bearers: readonly Bearer[]): Candidate {
  const words = namesakesOf(name, bearers)[0]?.parts.printed ?? [];
  const at = words.indexOf(name.parts.printed[0]!);
  let first = name.first;
  while (at - (name.first - first) > 1 && words[at - (name.first - first) - 1] === text.tokens[first - 1]?.lower)
    first--;
  return first === name.first ? name : { ...name, first, words: wordsOf(text, { first, last: name.last }) };
}

function asCandidate(text: ParsedText, name: TitledName): Candidate {
  const printed = wordsOf(text, name);
  return { ...name, words: plainName(printed), parts: nameParts(printed) };
}

/** Of several words, one of them at least a name of its own: not [al-Sadi], [Jun-ho]. */
const isFull = ({ words }: Candidate): boolean => words.includes(" ");

/** The people whom the article names in full, the longest form of each name first; [Ada J. Quill] is [Ada Quill]. */
function enlistFull(text: ParsedText, full: readonly Candidate[], words: WordUse, cast: Cast): Bearer[] {
  const people = full.filter((name) => isPerson(text, name, words));
  const bearers: Bearer[] = [];
  for (const name of people.toSorted((a, b) => b.parts.words.length - a.parts.words.length || a.first - b.first)) {
    const same = bearers.filter(({ parts }) => isSameName(name.parts, parts));
    if (same.length === 0 && namesakesOf(name, bearers).length === 0)
      bearers.push({ member: enlistPerson(cast, name), parts: name.parts, first: name.first });
    else if (same.length === 1) same[0]!.first = Math.min(same[0]!.first, name.first);
  }
  return bearers;
}

/** A surname that lost its capital gets it back: [Donald trump]; a given name may tell whether it is a woman's. */
function enlistPerson(cast: Cast, { words }: Candidate): CastMember {
  const name = words.replace(/ \p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  const member = enlist(cast, { id: actorId("person", name), kind: "person", name });
  member.gender = genderOf(name);
  return member;
}

function linkFull(name: Candidate, bearers: readonly Bearer[]): Found[] {
  const whole = bearers.filter(({ parts }) => parts.key === name.parts.key);
  const same = whole.length > 0 ? whole : bearers.filter(({ parts }) => isSameName(name.parts, parts));
  return linkTo(name, same.length > 0 ? same : namesakesOf(name, bearers));
}

/** A mention for the name; none where nobody bears it. */
function linkTo(name: Candidate, bearers: readonly Bearer[]): Found[] {
  if (bearers.length === 0) return [];
  const [{ member }] = bearers as [Bearer];
  const isOne = bearers.length === 1;
  if (isOne) describe(member, name);
  const rule = name.titles.length > 0 ? "titled-name" : "name-shape";
  const candidates = isOne ? [] : bearers.map((bearer) => bearer.member.id);
  const { first, last } = name;
  return [{ first, last, form: "name", actor: isOne ? member.id : null, members: [], candidates, rule }];
}

function describe(member: CastMember, { words, country, titles }: Candidate): void {
  member.aliases.add(words);
  member.country ??= country;
  for (const title of titles) addTitle(member, title);
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
