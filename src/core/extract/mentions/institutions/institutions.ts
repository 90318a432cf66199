import { isCapitalised } from "../../../text/capitals.ts";
import { indexesOf } from "../../../text/ranges.ts";
import { channelNouns } from "../../../lexicon/channels.ts";
import { institutions, type Institution } from "../../../lexicon/institutions.ts";
import { lexicon } from "../../../lexicon/lexicon.ts";
import type { KnownActor } from "../../../lexicon/names.ts";
import { offices, speaksForAnother } from "../../../lexicon/offices.ts";
import { isPossessive, type TaggedText, type Token, type TokenRange } from "../../../text/tagged-text.ts";
import type { LexiconName } from "../known/lexicon-names.ts";

/** A noun for an institution with what describes it, without its article: [Danish foreign ministry], [Embassy of Denmark in Jakarta]. */
export interface InstitutionPhrase extends TokenRange {
  readonly noun: Institution;
  /** Where the noun itself stands: [foreign ministry]. */
  readonly head: TokenRange;
  /** The state that owns it: [Danish]. */
  readonly owner: KnownActor | undefined;
  /** Where that state is named. */
  readonly ownerAt: TokenRange | undefined;
  /** The word before it: an article, a pronoun, or none. */
  readonly article: string;
  /** [a navy spokesman], [the commission's bulletin]: somebody or something speaks for it. */
  readonly hasSpeaker: boolean;
}

/** Finds every institution that is described rather than known: [the justice ministry], [Police in Ljubljana], [the company]. */
export function findInstitutions(text: TaggedText, known: readonly LexiconName[]): InstitutionPhrase[] {
  const states = new Map(known.filter(isState).map((name) => [name.first, name]));
  const taken = new Set(known.filter((name) => !isState(name)).flatMap(indexesOf));
  const found: InstitutionPhrase[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const isOpen = !taken.has(at) && opens.test(text.tokens[at]!.pos);
      const match = isOpen ? institutions.at(text.tokens, at, sentence.last) : null;
      const head = match && { first: at, last: at + match.length };
      if (!head || !isHead(text.tokens, head, match.value)) continue;
      found.push(describe(text.tokens, sentence, { head, noun: match.value, states, taken }));
      at = found.at(-1)!.last - 1;
    }
  }
  return found;
}

const opens = /^(?:ADJ|NOUN|NUM|PROPN|VERB|X)$/;

const isState = ({ known }: LexiconName): boolean => known.actor.kind === "state" && known.sense !== "seat";

/** A singular noun that no other noun follows: not [ministries], [police station]; [a navy spokesman] speaks for the navy. */
function isHead(tokens: readonly Token[], { first, last }: TokenRange, { noun }: Institution): boolean {
  const end = tokens[last - 1]!;
  const next = tokens[last];
  const isNoun = /^(?:NOUN|PROPN)$/.test(end.pos) || (end.pos === "ADJ" && !/^(?:NOUN|ADJ)$/.test(next?.pos ?? ""));
  if (!isNoun || !noun.endsWith(end.lower)) return false;
  if (next?.sentence !== tokens[first]!.sentence) return true;
  if (next.pos === "NOUN") return speaksForAnother(next.lemma) || isDocument(tokens, last);
  if (opensWithNoun(tokens, first)) return true;
  const isPartOfName = next.pos === "PROPN" && isCapitalised(next.text) && isCapitalised(end.text);
  return next.text !== "-" && !(isPartOfName && offices.at(tokens, last, last + 1) === null);
}

interface Reading {
  readonly head: TokenRange;
  readonly noun: Institution;
  readonly states: ReadonlyMap<number, LexiconName>;
  readonly taken: ReadonlySet<number>;
}

function describe(tokens: readonly Token[], sentence: TokenRange, reading: Reading): InstitutionPhrase {
  const { head, noun, states } = reading;
  const first = describedFrom(tokens, sentence.first, reading);
  const last = placedUntil(tokens, head, sentence.last);
  const owners = indexesOf({ first, last }).flatMap((at) => states.get(at) ?? []);
  const edge = tokens[first - 1]?.lower === "same" ? first - 1 : first;
  const before = edge > sentence.first ? tokens[edge - 1]! : undefined;
  const article = before && /^(?:DET|PRON)$/.test(before.pos) ? before.lower : "";
  const speaker = speaksForAnother(tokens[last]?.lemma ?? "");
  const publishes = isPossessive(tokens[last])
    ? [1, 2].some((gap) => isDocument(tokens, last + gap))
    : tokens[last]?.pos === "NOUN" && isDocument(tokens, last);
  const hasSpeaker =
    speaker || publishes || (/^(?:the)?$/.test(article) && isSpokenFor(tokens, article === "" ? first - 1 : first - 2));
  return {
    first,
    last,
    noun,
    head,
    owner: owners[0]?.known.actor,
    ownerAt: owners[0],
    article: speaker || (publishes && !isPossessive(tokens[last])) ? "" : article,
    hasSpeaker,
  };
}

/** [the commission's own] bulletin. */
const isDocument = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && channelNouns.at(tokens, at, tokens.length) !== null;

/** [a spokesman for] the airline, [a statement by] the ministry. */
const isSpokenFor = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  /^(?:for|of|from|by)$/.test(tokens[at]!.lower) &&
  (speaksForAnother(tokens[at - 1]!.lemma) || isDocument(tokens, at - 1));

/** [Drugmaker Halvex said]: a noun that only its place gives a capital, before a name. */
export function opensWithNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isFirst = at === 0 || tokens[at - 1]!.sentence !== tokens[at]!.sentence;
  if (!isFirst || next?.sentence !== tokens[at]!.sentence || !isCapitalised(next.text)) return false;
  const noun = institutions.at(tokens, at, at + 1);
  return noun !== null && /^(?:company|media)$/.test(noun.value.kind) && !ownNames.has(tokens[at]!.lower);
}

/** Nouns that open names: [Bank Sund], [Channel Nine]. */
const ownNames = new Set(["bank", "channel", "radio", "station", "daily", "journal", "agency", "magazine", "network"]);

const timeWords: ReadonlySet<string> = new Set([
  ...lexicon.months.map(({ name }) => name.toLowerCase()),
  ...lexicon.weekdays.map(({ name }) => name.toLowerCase()),
  ..."today yesterday tomorrow day week month year morning evening night same other".split(" "),
]);

const mostWords = 8;

/** Over adjectives, nouns and possessives: [Turkey's state water] company. */
function describedFrom(tokens: readonly Token[], limit: number, { head, taken }: Reading): number {
  let first = head.first;
  while (first > limit && head.first - first < mostWords && !taken.has(first - 1) && describes(tokens, first - 1))
    first--;
  return isPossessive(tokens[first]) ? head.first : first;
}

function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (timeWords.has(token.lower) || token.lower.endsWith("-based")) return false;
  if (isPossessive(token)) return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "");
  const isJoined = token.text === "&" || (token.text === "-" && token.end === tokens[at + 1]!.start);
  return isJoined || /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || (token.pos === "VERB" && isCapitalised(token.text));
}

const links = new Set(["of", "for", "in", "at"]);

/** [Ministry] of Foreign Affairs, [Embassy] of Denmark in Jakarta; not [centre] of Oslo's plan. */
function placedUntil(tokens: readonly Token[], head: TokenRange, limit: number): number {
  let last = head.last;
  for (let at = last; at < limit && links.has(tokens[at]!.lower);) {
    const end = capitalsUntil(tokens, tokens[at + 1]?.lower === "the" ? at + 2 : at + 1, limit);
    if (end === null || isPossessive(tokens[end])) break;
    last = end;
    at = end;
  }
  return last;
}

/** The end of a run of capitalised words, over [and]; null where none starts. */
function capitalsUntil(tokens: readonly Token[], first: number, limit: number): number | null {
  let last = first;
  const isCapital = (at: number): boolean =>
    at < limit && isCapitalised(tokens[at]!.text) && !timeWords.has(tokens[at]!.lower);
  while (
    isCapital(last) ||
    (last > first && tokens[last]?.lower === "and" && isCapital(last + 1) && isCapital(last - 1))
  )
    last++;
  return last > first ? last : null;
}
