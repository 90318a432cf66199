import { genderOf } from "../../../lexicon/given-names.ts";
import { actorId } from "../../../model/actor.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import { wordsOf } from "../../../text/tagged-text.ts";
import { addRole, enlist, type Cast, type CastMember, type Found } from "../found.ts";
import { addBearer, bearersWith, namesakesOf, type Bearer, type Bearers } from "./namesakes.ts";
import { isSameName, nameParts, plainName, type NameParts } from "./name-parts.ts";
import { isPerson, isThingName } from "./person-evidence.ts";
import type { TitledName } from "../titles/titled-names.ts";
import type { Title } from "../titles/titles.ts";
import type { WordUse } from "../word-use.ts";

/** A name that may be a person's, with its words as they are compared. */
interface Candidate extends TitledName {
  readonly words: string;
  readonly parts: NameParts;
}

/** Decides which names are people's, joins [Xi] with [Xi Jinping], and leaves the rest out. */
export function findPeople(text: ParsedText, names: readonly TitledName[], words: WordUse, cast: Cast): Found[] {
  const candidates = asCandidates(
    text,
    names.filter(({ kind }) => kind === null),
  );
  const [full, short] = [candidates.filter(isFull), candidates.filter((name) => !isFull(name))];
  const bearers = enlistFull(text, full, words, cast);
  const byName = Map.groupBy(full, ({ parts }) => parts.key);
  const named = [...byName.values()].flatMap((places) => linkFull(places, bearers));
  for (const name of short)
    if (isNew(name, namesakesOf(name, bearers)) && isPerson(text, name, words)) addPerson(bearers, name, cast);
  const linked = short.flatMap((name) => linkTo(withParticles(text, name, bearers), bearersOf(text, name, bearers)));
  return [...named, ...linked];
}

/** Those whom a short name may mean; a given name that opens a sentence before another noun is a common word: [Bill payments] [Mark the date]. */
function bearersOf({ tokens }: ParsedText, name: Candidate, bearers: Bearers): readonly Bearer[] {
  const isFirst = tokens[name.first - 1]?.sentence !== tokens[name.first]!.sentence;
  const isCommon = isFirst && /^(?:DET|NOUN)$/.test(tokens[name.last]?.pos ?? "");
  return namesakesOf(name, bearers).filter(({ parts }) => !isCommon || parts.words[0] !== name.parts.words[0]);
}

/** [van der Meel] [De la Torva]: a surname that stands alone, with the words before it that belong to it. */
function withParticles(text: ParsedText, name: Candidate, bearers: Bearers): Candidate {
  const words = namesakesOf(name, bearers)[0]?.parts.printed ?? [];
  const at = words.indexOf(name.parts.printed[0]!);
  let first = name.first;
  while (at - (name.first - first) > 1 && words[at - (name.first - first) - 1] === text.tokens[first - 1]?.lower)
    first--;
  return first === name.first ? name : { ...name, first, words: wordsOf(text, { first, last: name.last }) };
}

/** A name that nobody bears, or only a younger one who is named later or without that title: [President Quill] beside [Ada Quill Jr.]. */
function isNew(name: Candidate, namesakes: readonly Bearer[]): boolean {
  if (namesakes.some(({ parts }) => parts.suffix === "")) return false;
  const hasOffice = name.titles.some(({ office }) => office.level !== "courtesy");
  return name.parts.suffix === "" && namesakes.every(({ first }) => hasOffice || name.first < first);
}

/** Takes each name apart that is no thing's, once however often it is printed. */
function asCandidates(text: ParsedText, names: readonly TitledName[]): Candidate[] {
  const byWords = Map.groupBy(names, (name) => wordsOf(text, name));
  const candidates = [...byWords].flatMap(([printed, places]) => {
    const [words, parts] = [plainName(printed), nameParts(printed)];
    if (isThingName(words)) return [];
    return places.map((name) => ({ ...name, words, parts }));
  });
  return candidates.toSorted((a, b) => a.first - b.first);
}

/** Of several words, one of them at least a name of its own: not [al-Sadi], [Jun-ho]. */
const isFull = ({ words }: Candidate): boolean => words.includes(" ");

/** The people whom the article names in full, the longest form of each name first; [Ada J. Quill] is [Ada Quill]. */
function enlistFull(text: ParsedText, full: readonly Candidate[], words: WordUse, cast: Cast): Bearers {
  const bearers: Bearers = new Map();
  const byName = [...Map.groupBy(full, ({ parts }) => parts.key).values()];
  const people = byName.filter((places) => places.some((name) => isPerson(text, name, words)));
  for (const [name] of people.toSorted(([a], [b]) => lengthOf(b!) - lengthOf(a!) || a!.first - b!.first)) {
    const same = sameAs(name!.parts, bearers);
    if (same.length === 0 && namesakesOf(name!, bearers).length === 0) addPerson(bearers, name!, cast);
    else if (same.length === 1) same[0]!.first = Math.min(same[0]!.first, name!.first);
  }
  return bearers;
}

const lengthOf = ({ parts }: Candidate): number => parts.words.length;

function addPerson(bearers: Bearers, name: Candidate, cast: Cast): void {
  addBearer(bearers, { member: enlistPerson(cast, name), parts: name.parts, first: name.first });
}

/** Those who are named as in full, in whatever form. */
function sameAs(parts: NameParts, bearers: Bearers): Bearer[] {
  const alike = new Set(parts.words.flatMap((word) => bearersWith(word, bearers)));
  return [...alike].filter((bearer) => isSameName(parts, bearer.parts));
}

/** A surname that lost its capital gets it back: [Donald trump]; a given name may tell whether it is a woman's. */
function enlistPerson(cast: Cast, { words }: Candidate): CastMember {
  const name = words.replace(/ \p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  const member = enlist(cast, { id: actorId("person", name), kind: "person", name });
  member.gender = genderOf(name);
  return member;
}

/** Mentions for all places of one full name. */
function linkFull(places: readonly Candidate[], bearers: Bearers): Found[] {
  const [{ parts }] = places as [Candidate];
  const same = sameAs(parts, bearers);
  const whole = same.filter((bearer) => bearer.parts.key === parts.key);
  const known = [whole, same].find((list) => list.length > 0);
  return places.flatMap((name) => linkTo(name, known ?? namesakesOf(name, bearers)));
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
  addRole(member, title.role);
  for (const { known } of title.owners) {
    member.country ??= known.actor.country;
    if (known.sense === "name" && title.office.level !== "head") member.affiliation ??= known.actor.id;
  }
}
