import { cueOf } from "../../lexicon/cues.ts";
import type { Institution } from "../../lexicon/institutions.ts";
import { stateOf } from "../../lexicon/names.ts";
import { actorId } from "../../model/actor.ts";
import { clausesOf, type ParsedText } from "../../text/parsed-text.ts";
import { covers, holdsHead } from "../../text/ranges.ts";
import { isPossessive, wordsOf, type Token, type TokenRange } from "../../text/tagged-text.ts";
import { actorsOf, addBearer, wordsIn, type Bearer, type Bearers } from "./bearers.ts";
import { enlist, type Cast, type CastMember, type Found } from "./found.ts";
import { isBeside } from "./institution-names.ts";
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
  const nameAt = new Map(names.flatMap((name) => tokensOf(name).map((at) => [at, name] as const)));
  const scene: Scene = { text, cast, bearers: bearersAmong(text, names, cast), nameAt };
  const longestFirst = phrases
    .filter(({ article }) => !/^(?:my|our|your|his|her|its|their)$/.test(article))
    .toSorted((a, b) => b.last - b.first - (a.last - a.first));
  return longestFirst.flatMap((phrase) => {
    const { first, last } = nameAt.get(phrase.first) ?? { first: -1, last: -1 };
    const isNamed = first === phrase.first && last === phrase.last;
    const actor = isNamed ? null : actorOf(scene, phrase);
    return actor === null ? [] : [mentionOf(text, phrase, actor)];
  });
}

const tokensOf = ({ first, last }: TokenRange): number[] => Array.from({ length: last - first }, (_, at) => first + at);

function bearersAmong(text: ParsedText, names: readonly Found[], cast: Cast): Bearers {
  const bearers: Bearers = { byWord: new Map(), byKind: new Map() };
  for (const { first, last, actor } of names) {
    const member = cast.get(actor ?? "");
    if (!member || !/^(?:body|organisation|company|media)$/.test(member.kind)) continue;
    const words = wordsIn(`${member.name} ${wordsOf(text, { first, last })}`);
    addBearer(bearers, { id: member.id, first, kind: member.kind as Institution["kind"], words });
  }
  return bearers;
}

function actorOf(scene: Scene, phrase: InstitutionPhrase): string | null {
  const beside = besideName(scene, phrase);
  if (beside !== null) return beside;
  return isBare(phrase) ? bareActor(scene, phrase) : describedActor(scene, phrase);
}

/** [the newspaper Kysten], [the operator, Sundline,]: the actor of the name that stands beside it. */
function besideName({ text, nameAt }: Scene, phrase: InstitutionPhrase): string | null {
  const places = [phrase.last, phrase.last + 1, phrase.first - 2, phrase.first - 3];
  const names = places.flatMap((at) => nameAt.get(at) ?? []);
  return names.find((name) => isBeside(text.tokens, phrase, name))?.actor ?? null;
}

const lastWord = (words: string): string => words.split(" ").at(-1)!;

function describedActor(scene: Scene, phrase: InstitutionPhrase): string | null {
  const { cast, bearers } = scene;
  const { noun, owner, first, article } = phrase;
  if (noun.state && owner) {
    const { id } = enlist(cast, owner);
    addBearer(bearers, { id, first, kind: noun.kind, words: wordsIn(noun.noun) });
    return id;
  }
  const holder = noun.state ? holderOf(scene, phrase) : undefined;
  if (holder?.country !== undefined) return enlist(cast, stateOf(holder.country)).id;
  const isIndefinite = /^(?:an?|one|another|some|any|no|every|each)$/.test(article);
  if ((isIndefinite && noun.kind !== "body") || isPersonsOffice(scene, phrase)) return null;
  const isCommon = owner === undefined && !isCapital(scene.text.tokens[phrase.head.first]!);
  if (isCommon && !acts(scene.text, phrase)) return null;
  const words = wordsIn(wordsOf(scene.text, phrase));
  const alike = bearers.byWord.get(lastWord(noun.noun)) ?? [];
  const same = actorsOf(alike.filter((bearer) => words.isSubsetOf(bearer.words)));
  return same.length > 1 ? null : enlistInstitution(scene, phrase, same[0]);
}

/** [the Quill administration]: whose government it is, where a person's name opens the words. */
function holderOf({ cast, nameAt }: Scene, { first, head }: InstitutionPhrase): CastMember | undefined {
  const name = nameAt.get(first);
  const member = name && name.last <= head.first ? cast.get(name.actor ?? "") : undefined;
  return member?.kind === "person" ? member : undefined;
}

/** [Ms Quill's office]: it speaks for her, and is no body. */
const isPersonsOffice = ({ cast, nameAt }: Scene, phrase: InstitutionPhrase): boolean =>
  /(?:office|service)$/.test(phrase.noun.noun) &&
  tokensOf(phrase).some((at) => {
    const name = nameAt.get(at);
    return name !== undefined && covers(phrase, name) && cast.get(name.actor ?? "")?.kind === "person";
  });

/** Under the id that it has already, or as a new actor that its words name. */
function enlistInstitution({ text, cast, bearers }: Scene, phrase: InstitutionPhrase, known?: string): string {
  const { first, noun, owner } = phrase;
  const printed = wordsOf(text, phrase);
  const name = isBare(phrase) ? printed.toLowerCase() : printed;
  const id = known ?? actorId(noun.kind, name);
  const { aliases } = enlist(cast, { id, kind: noun.kind, name, country: owner?.country });
  for (const alias of [printed, ...properPart(text, phrase)]) aliases.add(alias);
  addBearer(bearers, { id, first, kind: noun.kind, words: wordsIn(name) });
  return id;
}

const isBare = ({ first, last, head }: InstitutionPhrase): boolean => first === head.first && last === head.last;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** [Red Lantern] of [the Red Lantern relief agency]. */
function properPart(text: ParsedText, { first, head, noun, owner }: InstitutionPhrase): string[] {
  const last = first + text.tokens.slice(first, head.first + 1).findIndex((token) => !isCapital(token));
  const isDescribed = noun.kind !== "body" && owner === undefined && last > first && !isPossessive(text.tokens[last]);
  return isDescribed ? [wordsOf(text, { first, last })] : [];
}

/** Nouns that take up institutions of several kinds. */
const umbrellas: ReadonlyMap<string, readonly Institution["kind"][]> = new Map([
  ["agency", ["media", "organisation", "body"]],
  ["group", ["organisation", "company"]],
  ["bloc", ["organisation"]],
  ["network", ["media", "organisation"]],
]);

/** [the ministry], after [the Danish foreign ministry]; [the company], after the only one; else one that is known by its noun alone. */
function bareActor(scene: Scene, phrase: InstitutionPhrase): string | null {
  const { byWord, byKind } = scene.bearers;
  const { noun, article, hasSpeaker } = phrase;
  if (!/^(?:the|that)$/.test(article) && !hasSpeaker) return null;
  const before = (list: readonly Bearer[]): Bearer[] => list.filter(({ first }) => first < phrase.first);
  const own = wordsIn(noun.noun);
  const namesakes = before(byWord.get(lastWord(noun.noun)) ?? []).filter(({ words }) => own.isSubsetOf(words));
  const kinds = umbrellas.get(noun.noun) ?? (noun.kind === "body" ? [] : [noun.kind]);
  const near = namesakes.length > 0 ? namesakes : before(kinds.flatMap((kind) => byKind.get(kind) ?? []));
  if (near.length > 0) return onlyNear(scene.text, near, phrase);
  return noun.state || noun.kind === "media" || !acts(scene.text, phrase) ? null : enlistInstitution(scene, phrase);
}

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

function mentionOf(text: ParsedText, phrase: InstitutionPhrase, actor: string): Found {
  const isName = isCapital(text.tokens[phrase.head.first]!) && !isBare(phrase);
  const first = isName || phrase.article === "" ? phrase.first : phrase.first - 1;
  const form = isName ? ("name" as const) : ("role" as const);
  return { first, last: phrase.last, form, actor, members: [], candidates: [], rule: "institution" };
}
