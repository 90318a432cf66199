import { actorId } from "../../model/actor.ts";
import { unnamedAt } from "../../lexicon/unnamed.ts";
import { clausesOf, type ParsedText, type Phrase } from "../../text/parsed-text.ts";
import { holdsHead } from "../../text/ranges.ts";
import { isPossessive, wordsOf, type Token, type TokenRange } from "../../text/tagged-text.ts";
import { eventWords } from "../../lexicon/event-words.ts";
import { cueOf } from "../../lexicon/cues.ts";
import { enlist, type Cast, type Found } from "./found.ts";
import type { LexiconName } from "./lexicon-names.ts";
import type { ShapeName } from "./shape-names.ts";
import type { Title } from "./titles.ts";

/** A name with the titles beside it. */
export interface TitledName extends ShapeName {
  readonly titles: readonly Title[];
  /** [Russia's Vladimir Putin]: the state that stands before it. */
  readonly country: string | undefined;
}

/** Gives each name the titles that stand before it, or behind it in apposition. */
export function withTitles(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  titles: readonly Title[],
  known: readonly LexiconName[],
): TitledName[] {
  const ends = new Map(known.map(({ last, known: { actor } }) => [last, actor]));
  const starts = new Set(shapes.map(({ first }) => first));
  const behind = titles.filter((title) => !starts.has(title.last));
  return shapes.map((name) => ({
    ...name,
    country: isPossessive(tokens[name.first - 1]) ? ends.get(name.first - 1)?.country : undefined,
    titles: [
      ...titles.filter((title) => title.last === name.first || isBeforeComma(tokens, title, name)),
      ...behind.filter((title) => isApposition(tokens, name, title)),
    ],
  }));
}

/** [China's leader, Lin Bo, spoke]: a title and its holder's name between commas. */
const isBeforeComma = (tokens: readonly Token[], title: Title, name: TokenRange): boolean =>
  !title.plural && title.last + 1 === name.first && tokens[title.last]!.text === "," && tokens[name.last]?.text === ",";

/** [Chen, a partner at], [Ho, assistant professor at], [Ushakov (the aide)]: the role behind a name. */
function isApposition(tokens: readonly Token[], name: TokenRange, title: Title): boolean {
  let at = name.last;
  if (!/^[,(]$/.test(tokens[at]?.text ?? "")) return false;
  at++;
  while (at < title.first && (tokens[at]!.pos === "DET" || tokens[at]!.pos === "ADJ" || tokens[at]!.pos === "NOUN"))
    at++;
  return at === title.first && !title.plural;
}

/** Decides which names are people's, joins [Xi] with [Xi Jinping], and leaves the rest out. */
export function findPeople(text: ParsedText, names: readonly TitledName[], cast: Cast): Found[] {
  const people = names.filter((name) => !name.organisation);
  const full = people.filter((name) => name.last - name.first > 1 && isPerson(text, name));
  for (const name of full) enlistPerson(cast, wordsOf(text, name));
  const short = people.filter((name) => name.last - name.first === 1);
  for (const name of short) {
    const word = text.tokens[name.first]!.text;
    if (namesakes(cast, word).length === 0 && isPerson(text, name)) enlistPerson(cast, word);
  }
  return [...full, ...short].flatMap((name) => linked(text, name, cast));
}

/** A surname that lost its capital gets it back: [Donald trump]. */
function enlistPerson(cast: Cast, words: string): void {
  const name = words.replace(/ \p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
  enlist(cast, { id: actorId("person", name), kind: "person", name });
}

/** People who bear this word as a given name or surname. */
function namesakes(cast: Cast, word: string): string[] {
  return [...cast.values()]
    .filter(({ kind, name }) => kind === "person" && name.split(" ").includes(word))
    .map(({ id }) => id);
}

function linked(text: ParsedText, name: TitledName, cast: Cast): Found[] {
  const words = wordsOf(text, name);
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

function addTitle(
  member: { roles: Set<string>; country: string | undefined; affiliation: string | undefined },
  title: Title,
): void {
  if (title.office.level === "courtesy") return;
  member.roles.add(title.role);
  for (const { known } of title.owners) {
    member.country ??= known.actor.country;
    if (known.sense === "name" && title.office.level !== "head") member.affiliation ??= known.actor.id;
  }
}

const withPeople = new Set(["with", "by", "between", "both", "and", "from", "against", "to"]);

/** Evidence that a run of capitals names a person: a title, speech or contact, or a surname that comes again alone. */
function isPerson(text: ParsedText, name: TitledName): boolean {
  if (name.titles.length > 0) return true;
  const before = text.tokens[name.first - 1];
  if (before?.lower === "the" && before.sentence === text.tokens[name.first]!.sentence) return false;
  if (name.last - name.first === 1)
    return !isCommonWord(text, name.first) && (actsAsPerson(text, name) || hasContact(text, name));
  return actsAsPerson(text, name) || hasContact(text, name) || isCalledHeOrShe(text, name) || comesAlone(text, name);
}

/** [Officials said], [Friends of], [Show me]: a capital at the start of a sentence is no evidence unless a verb follows. */
function isCommonWord(text: ParsedText, at: number): boolean {
  const { tokens } = text;
  const { first } = text.sentences[tokens[at]!.sentence]!;
  const opens = at === first || (tokens[at]!.quotation >= 0 && tokens[at - 1]!.quotation !== tokens[at]!.quotation);
  if (!opens) return false;
  const next = tokens[at + 1];
  const acts = (next?.pos === "VERB" && !next.lower.endsWith("ing")) || next?.pos === "AUX";
  return unnamedAt(tokens, at, tokens.length) !== null || !(acts || isPossessive(next));
}

/** [Vladimir Putin … Putin]: a place or a thing is rarely called by half its name. */
function comesAlone(text: ParsedText, name: TokenRange): boolean {
  const before = text.tokens[name.first - 1];
  if (before && locative.has(before.lower)) return false;
  const halves = new Set([text.tokens[name.first]!.text, text.tokens[name.last - 1]!.text]);
  return text.tokens.some(
    (token) =>
      halves.has(token.text) &&
      (token.index < name.first || token.index >= name.last) &&
      isAlone(text.tokens, token.index),
  );
}

const locative = new Set(["in", "at", "near", "on", "outside"]);

function isAlone(tokens: readonly Token[], at: number): boolean {
  const capital = (token: Token | undefined) => token?.pos === "PROPN" && token.sentence === tokens[at]!.sentence;
  return tokens[at]!.pos === "PROPN" && !capital(tokens[at - 1]) && !capital(tokens[at + 1]);
}

const dealing = (lemma: string): boolean => cueOf(lemma) !== undefined || eventWords.verbs.has(lemma);

/** [Chen said], [Putin accepted], [met Modi]: the subject or object of a verb of speech or dealings. */
function actsAsPerson(text: ParsedText, name: TokenRange): boolean {
  const endsList = (phrase: Phrase | null): boolean =>
    phrase !== null && phrase.first <= name.first && name.last === phrase.last;
  return clausesOf(text, text.tokens[name.first]!.sentence).some(
    ({ subject, object, verb }) =>
      dealing(verb.lemma) &&
      (holdsHead(name, subject) || endsList(subject) || (name.last - name.first > 1 && holdsHead(name, object))),
  );
}

/** [Kari Lund arrived. She said]: a full name that a pronoun for a person takes up. */
function isCalledHeOrShe(text: ParsedText, name: TokenRange): boolean {
  const { sentence } = text.tokens[name.first]!;
  const isSubject = clausesOf(text, sentence).some(({ subject }) => holdsHead(name, subject));
  const last = text.sentences[sentence + 1]?.last ?? name.last;
  return isSubject && text.tokens.slice(name.last, last).some(({ lower }) => lower === "he" || lower === "she");
}

/** [call with Putin], [Xi's conversations], [met Modi]: beside a word for a contact. */
function hasContact(text: ParsedText, name: TokenRange): boolean {
  const { tokens } = text;
  if (isPossessive(tokens[name.last]))
    return tokens.slice(name.last + 1, name.last + 4).some((token) => eventWords.nouns.has(token.lemma));
  const before = tokens[name.first - 1];
  if (!before || !withPeople.has(before.lower)) return false;
  return tokens.slice(Math.max(0, name.first - 7), name.first).some((token) => eventWords.nouns.has(token.lemma));
}
