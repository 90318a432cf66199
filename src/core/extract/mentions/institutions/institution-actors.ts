import { isCapitalised } from "../../../text/capitals.ts";
import { cueOf } from "../../../lexicon/cues.ts";
import type { Institution } from "../../../lexicon/institutions.ts";
import { speaksForAnother } from "../../../lexicon/offices.ts";
import { stateOf } from "../../../lexicon/names.ts";
import { actorId, isInstitution } from "../../../model/actor.ts";
import { clausesOf, type ParsedText } from "../../../text/parsed-text.ts";
import { covers, holdsHead, indexesOf } from "../../../text/ranges.ts";
import { isPossessive, wordsOf, type Token, type TokenRange } from "../../../text/tagged-text.ts";
import { actorsOf, addBearer, wordsIn, type Bearer, type Bearers } from "./bearers.ts";
import { enlist, type Cast, type CastMember, type Found } from "../found.ts";
import { isBeside, isCalled } from "./institution-names.ts";
import type { InstitutionPhrase } from "./institutions.ts";

/** What an institution's actor is looked for in. */
interface Scene {
  readonly text: ParsedText;
  readonly cast: Cast;
  readonly bearers: Bearers;
  /** The names of the article, by each of their tokens. */
  readonly nameAt: ReadonlyMap<number, Found>;
}

/** Gives each phrase its actor: the state it acts for, a name beside it, one that the article told of, or itself. */
export function mentionInstitutions(
  text: ParsedText,
  phrases: readonly InstitutionPhrase[],
  names: readonly Found[],
  cast: Cast,
): Found[] {
  const nameAt = new Map(names.flatMap((name) => indexesOf(name).map((at) => [at, name] as const)));
  const scene: Scene = { text, cast, bearers: bearersAmong(text, names, cast), nameAt };
  const longestFirst = phrases
    .filter(({ article }) => !/^(?:my|our|your|his|her|its|their)$/.test(article))
    .toSorted((a, b) => wordCount(text, b) - wordCount(text, a));
  return longestFirst.flatMap((phrase) => {
    const { first, last } = nameAt.get(phrase.first) ?? { first: -1, last: -1 };
    if (first === phrase.first && last === phrase.last) return [];
    const actor = actorOf(scene, phrase);
    return actor === null ? [] : [mentionOf(scene, phrase, actor)];
  });
}

/** Without the mark of a possessive: [Denmark's foreign ministry] is as long as [Danish foreign ministry]. */
const wordCount = ({ tokens }: ParsedText, range: TokenRange): number =>
  indexesOf(range).filter((at) => !isPossessive(tokens[at])).length;

function bearersAmong(text: ParsedText, names: readonly Found[], cast: Cast): Bearers {
  const bearers: Bearers = { byWord: new Map(), byKind: new Map() };
  for (const { first, last, actor } of names) {
    const member = cast.get(actor ?? "");
    if (!member || !isInstitution(member.kind)) continue;
    const state = member.country === undefined ? [] : [stateOf(member.country).id];
    const words = wordsIn(`${member.name} ${wordsOf(text, { first, last })}`).union(new Set(state));
    addBearer(bearers, { id: member.id, first, kind: member.kind as Institution["kind"], words, isNamed: true });
  }
  return bearers;
}

function actorOf(scene: Scene, phrase: InstitutionPhrase): string | null {
  const beside = besideName(scene, phrase);
  if (beside !== null) return beside;
  return isBare(phrase) ? bareActor(scene, phrase) : describedActor(scene, phrase);
}

/** [the newspaper Kysten], [the operator, Sundline,]: the actor of the name that stands beside it. */
function besideName({ text, cast, nameAt }: Scene, phrase: InstitutionPhrase): string | null {
  const places = [phrase.last, phrase.last + 1, phrase.first - 2, phrase.first - 3];
  const names = places.flatMap((at) => nameAt.get(at) ?? []);
  const called = nameAt.get(phrase.first);
  if (called && isCalled(text.tokens, phrase, called) && cast.get(called.actor ?? "")?.kind === phrase.noun.kind)
    return called.actor;
  return names.find((name) => isBeside(text.tokens, phrase, name))?.actor ?? null;
}

const lastWord = (words: string): string => words.split(" ").at(-1)!;

function describedActor(scene: Scene, phrase: InstitutionPhrase): string | null {
  const { cast, bearers } = scene;
  const { noun, owner, first, article } = phrase;
  if (noun.state && owner) {
    const { id } = enlist(cast, owner);
    addBearer(bearers, { id, first, kind: noun.kind, words: wordsIn(noun.noun), isNamed: true });
    return id;
  }
  const holder = noun.state ? holderOf(scene, phrase) : undefined;
  if (holder?.country !== undefined) return enlist(cast, stateOf(holder.country)).id;
  const isIndefinite = /^(?:an?|one|another|some|any|no|every|each)$/.test(article);
  if ((isIndefinite && noun.kind !== "body") || isPersonsOffice(scene, phrase)) return null;
  const bearsName = noun.person && holderIn(scene, phrase) !== undefined;
  if (noun.person && !bearsName) return null;
  const isCommon = owner === undefined && !isCapital(scene.text.tokens[phrase.head.first]!);
  if (isCommon && !(bearsName && possessiveIn(scene, phrase) === null) && !acts(scene.text, phrase)) return null;
  const words = wordsOfPhrase(scene, phrase);
  const alike = bearers.byWord.get(lastWord(noun.noun)) ?? [];
  const same = actorsOf(alike.filter((bearer) => words.isSubsetOf(bearer.words)));
  return same.length > 1 ? null : enlistInstitution(scene, phrase, same[0]);
}

/** The person under whose name it goes: [the Quill administration], [President Ada Quill's National Economic Council]. */
function holderIn({ cast, nameAt }: Scene, { first, head }: InstitutionPhrase): Found | undefined {
  const names = indexesOf({ first, last: head.first }).flatMap((at) => nameAt.get(at) ?? []);
  return names.find(({ actor, last }) => last <= head.first && cast.get(actor ?? "")?.kind === "person");
}

function holderOf(scene: Scene, phrase: InstitutionPhrase): CastMember | undefined {
  return scene.cast.get(holderIn(scene, phrase)?.actor ?? "");
}

/** Where the words behind a person's possessive start: [Quill's] National Economic Council; null without one. */
function possessiveIn(scene: Scene, phrase: InstitutionPhrase): number | null {
  const end = holderIn(scene, phrase)?.last ?? -1;
  return isPossessive(scene.text.tokens[end]) ? end + 1 : null;
}

/** Its name without whom it is under, unless it is called after them: [National Economic Council], [Quill campaign]. */
function nameOf(scene: Scene, phrase: InstitutionPhrase): string {
  const { text } = scene;
  const printed = wordsOf(text, phrase);
  if (isBare(phrase)) return printed.toLowerCase();
  const [holder, own] = [holderIn(scene, phrase), possessiveIn(scene, phrase)];
  const rest = wordsOf(text, { first: own ?? holder?.last ?? phrase.first, last: phrase.last });
  if (phrase.noun.person && holder) return `${text.tokens[holder.last - 1]!.text} ${rest}`;
  return own !== null && isCapital(text.tokens[phrase.head.first]!) ? rest : printed;
}

/** The words that tell it apart, with the state that owns it in place of the words for that: [Denmark's] is [Danish]. */
function wordsOfPhrase(scene: Scene, phrase: InstitutionPhrase): ReadonlySet<string> {
  const { owner, ownerAt } = phrase;
  const words = new Set(wordsIn(nameOf(scene, phrase)));
  if (!owner || !ownerAt) return words;
  for (const word of wordsIn(wordsOf(scene.text, ownerAt))) words.delete(word);
  return words.add(owner.id);
}

/** [Ms Quill's office]: it speaks for her, and is no body. */
const isPersonsOffice = ({ cast, nameAt }: Scene, phrase: InstitutionPhrase): boolean =>
  /(?:office|service)$/.test(phrase.noun.noun) &&
  indexesOf(phrase).some((at) => {
    const name = nameAt.get(at);
    return name !== undefined && covers(phrase, name) && cast.get(name.actor ?? "")?.kind === "person";
  });

/** Under the id that it has already, or as a new actor that its words name. */
function enlistInstitution(scene: Scene, phrase: InstitutionPhrase, known?: string): string {
  const { text, cast, bearers } = scene;
  const { first, noun, owner } = phrase;
  const name = nameOf(scene, phrase);
  const id = known ?? actorId(noun.kind, name);
  const { aliases } = enlist(cast, { id, kind: noun.kind, name, country: owner?.country });
  for (const alias of [wordsOf(text, phrase), ...properPart(text, phrase)]) aliases.add(alias);
  addBearer(bearers, {
    id,
    first,
    kind: noun.kind,
    words: wordsIn(name).union(wordsOfPhrase(scene, phrase)),
    isNamed: !isBare(phrase),
  });
  return id;
}

const isBare = ({ first, last, head }: InstitutionPhrase): boolean => first === head.first && last === head.last;

const isCapital = ({ text }: Token): boolean => isCapitalised(text);

/** [Red Lantern] of [the Red Lantern relief agency]. */
function properPart(text: ParsedText, { first, head, noun, owner }: InstitutionPhrase): string[] {
  const last = first + text.tokens.slice(first, head.first + 1).findIndex((token) => !isCapital(token));
  const isDescribed = noun.kind !== "body" && owner === undefined && last > first && !isPossessive(text.tokens[last]);
  return isDescribed ? [wordsOf(text, { first, last })] : [];
}

/** Nouns that take up institutions of several kinds. */
const umbrellas: ReadonlyMap<string, readonly Institution["kind"][]> = new Map([
  ["agency", ["media", "organisation", "body"]],
  ["group", ["organisation", "company", "group"]],
  ["bloc", ["organisation"]],
  ["movement", ["organisation", "group"]],
  ["network", ["media", "organisation"]],
]);

/** Nouns that take up what has no name but another noun: [the airline], then [the company]; not [the airline], then [the bank]. */
const generic: ReadonlySet<string> = new Set([
  ...umbrellas.keys(),
  "company",
  "corporation",
  "firm",
  "organisation",
  "organization",
]);

/** [the ministry], after [the Danish foreign ministry]; [the company], after the only one; else one that is known by its noun alone. */
function bareActor(scene: Scene, phrase: InstitutionPhrase): string | null {
  const { byWord, byKind } = scene.bearers;
  const { noun, article, hasSpeaker } = phrase;
  const isDefinite = /^(?:the|that)$/.test(article) || hasSpeaker;
  if (!isDefinite && !isCalledByNoun(scene, phrase)) return null;
  const before = (list: readonly Bearer[]): Bearer[] => list.filter(({ first }) => first < phrase.first);
  const own = wordsIn(noun.noun);
  const namesakes = before(byWord.get(lastWord(noun.noun)) ?? []).filter(({ words }) => own.isSubsetOf(words));
  const kinds = umbrellas.get(noun.noun) ?? (noun.kind === "body" ? [] : [noun.kind]);
  const near =
    namesakes.length > 0
      ? namesakes
      : before(kinds.flatMap((kind) => byKind.get(kind) ?? [])).filter(
          ({ isNamed }) => isNamed || generic.has(noun.noun),
        );
  if (near.length > 0) return onlyNear(scene.text, near, phrase);
  const isPaper = article === "" && isNoun(scene.text.tokens[phrase.last]);
  if (!isDefinite || noun.person || isPaper) return null;
  return noun.state || noun.kind === "media" || !acts(scene.text, phrase) ? null : enlistInstitution(scene, phrase);
}

/** [court filings]: what stands behind it is no spokesman. */
const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" && !speaksForAnother(token.lemma);

/** [Parliament rejected it]: a body's noun with a capital and no article. */
const isCalledByNoun = ({ text }: Scene, { noun, article, head }: InstitutionPhrase): boolean =>
  article === "" && noun.kind === "body" && isCapital(text.tokens[head.first]!);

/** The only one, or the only one of this sentence and the one before. */
function onlyNear(text: ParsedText, near: readonly Bearer[], { first }: TokenRange): string | null {
  const { sentence } = text.tokens[first]!;
  const last = near.filter((bearer) => sentence - text.tokens[bearer.first]!.sentence <= 1);
  return [actorsOf(near), actorsOf(last)].find((list) => list.length === 1)?.[0] ?? null;
}

/** Common words are an actor where they speak or are the source: not [mutual trust], [a tennis court]. */
function acts(text: ParsedText, phrase: InstitutionPhrase): boolean {
  const before = new Set(text.tokens.slice(Math.max(0, phrase.first - 3), phrase.first).map(({ lower }) => lower));
  if (phrase.hasSpeaker || before.has("according") || before.has("by")) return true;
  return clausesOf(text, text.tokens[phrase.first]!.sentence).some(
    ({ subject, verb }) => holdsHead(phrase, subject) && cueOf(verb.lemma) !== undefined,
  );
}

function mentionOf(scene: Scene, phrase: InstitutionPhrase, actor: string): Found {
  const isName = isCapital(scene.text.tokens[phrase.head.first]!) && !isBare(phrase);
  const own = isName ? possessiveIn(scene, phrase) : null;
  const first = isName || phrase.article === "" ? (own ?? phrase.first) : phrase.first - 1;
  const form = isName ? ("name" as const) : ("role" as const);
  return { first, last: phrase.last, form, actor, members: [], candidates: [], rule: "institution" };
}
