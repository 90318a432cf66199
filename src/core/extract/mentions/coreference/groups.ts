import { stateOf } from "../../../lexicon/names.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import { enlist, type Cast, type Found } from "../found.ts";
import { anyTwo, groupNounAt, isState, sideNouns, type Fits, type GroupNoun } from "./group-nouns.ts";
import type { TogetherBySentence } from "./together.ts";

/** What the members of a group are looked for in. */
interface Scene {
  readonly text: ParsedText;
  readonly mentions: readonly Found[];
  readonly together: TogetherBySentence;
  readonly cast: Cast;
}

/** Words for several at once; `size` is null where they are not counted: [the leaders]. */
interface GroupPhrase extends TokenRange {
  readonly size: number | null;
  readonly noun: GroupNoun;
}

/** [the two leaders], [both sides], [the leaders], [the pair]: those who stand together last before it, else the only ones who fit. */
export function findGroups(
  text: ParsedText,
  mentions: readonly Found[],
  together: TogetherBySentence,
  cast: Cast,
): Found[] {
  const scene = { text, mentions, together, cast };
  return text.tokens.flatMap((token) => {
    const phrase = pairAt(text.tokens, token) ?? countedAt(text.tokens, token) ?? pluralAt(text.tokens, token);
    const who =
      phrase && (phrase.size === null ? whoOfPlural(scene, phrase) : whoOfCounted(scene, phrase, phrase.size));
    if (!phrase || !who) return [];
    const rule = phrase.size === null ? "plural-noun" : "counted-group";
    return [{ first: phrase.first, last: phrase.last, form: "group" as const, actor: null, ...who, rule }];
  });
}

const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["neither", 2],
  ["three", 3],
  ["four", 4],
]);

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** [the pair], [The two met]; not [a pair of shoes], [the two leaders], [the two in charge]. */
function pairAt(tokens: readonly Token[], { lower, index }: Token): GroupPhrase | null {
  const isTwo =
    lower === "two" && lowerAt(tokens, index - 1) === "the" && /^(?:VERB|AUX|ADV)$/.test(tokens[index + 1]?.pos ?? "");
  if (isTwo) return { first: index - 1, last: index + 1, size: 2, noun: anyTwo };
  const isPair = (lower === "pair" || lower === "duo") && lowerAt(tokens, index - 1) === "the";
  return isPair && lowerAt(tokens, index + 1) !== "of"
    ? { first: index - 1, last: index + 1, size: 2, noun: anyTwo }
    : null;
}

/** [the two leaders], [both sides]; not [two leaders], who may be any, [both men and women], [both sides of the street]. */
function countedAt(tokens: readonly Token[], { lower, index }: Token): GroupPhrase | null {
  const size = counts.get(lower);
  if (size === undefined) return null;
  const before = lowerAt(tokens, index - 1);
  const isAlone = lower === "both" || lower === "neither";
  const found = isAlone || /^(?:the|these|those|its|their)$/.test(before) ? groupNounAt(tokens, index + 1) : null;
  if (!found) return null;
  const behind = lowerAt(tokens, found.last);
  const isOther =
    (lower === "both" && behind === "and") || (behind === "of" && sideNouns.has(tokens[found.last - 1]!.lemma));
  const first = /^(?:the|these|those)$/.test(before) ? index - 1 : index;
  return isOther ? null : { first, last: found.last, size, noun: found.noun };
}

/** [the leaders]; not [the leaders of China], [the parties in town], [the ministers who left]. */
function pluralAt(tokens: readonly Token[], { lower, index }: Token): GroupPhrase | null {
  const found = lower === "the" ? groupNounAt(tokens, index + 1) : null;
  const isSpecified = found && /^(?:ADP|SCONJ|PRON|PART)$/.test(tokens[found.last]?.pos ?? "");
  return !found || isSpecified ? null : { first: index, last: found.last, size: null, noun: found.noun };
}

type Who = Pick<Found, "members" | "candidates">;

/** Without a count only those who stand together in the sentence before. */
function whoOfPlural(scene: Scene, { first, noun }: GroupPhrase): Who | null {
  const from = scene.text.tokens[first]!.sentence - 1;
  const members = lastTogether(scene, { first, from }, noun, (size) => size > 1);
  return members ? decided(scene, members) : null;
}

/** As many as are counted: who stand together, else the only ones who are named near, else in all of the text. */
function whoOfCounted(scene: Scene, { first, noun }: GroupPhrase, wanted: number): Who {
  const [twoBack, oneBack] = [2, 1].map((paragraphs) => ({ first, from: startOf(scene.text, first, paragraphs) }));
  const isWanted = (size: number): boolean => size === wanted;
  const named = (fits: Fits): readonly string[] | undefined =>
    [oneBack!, { first, from: 0 }]
      .map((place) => actorsBefore(scene, place, fits))
      .find(({ length }) => isWanted(length));
  const members = lastTogether(scene, twoBack!, noun, isWanted) ?? noun.map(named).find((found) => found !== undefined);
  if (members) return decided(scene, members);
  const rivals = noun.map((fits) => actorsBefore(scene, oneBack!, fits));
  return {
    members: [],
    candidates: (rivals.find(({ length }) => length > wanted) ?? []).filter((id) => scene.cast.has(id)),
  };
}

/** A token, and the sentence from which on it is looked at what stands before. */
interface Place {
  readonly first: number;
  readonly from: number;
}

/** The first sentence of some paragraphs before that of a token. */
function startOf({ tokens, sentences, paragraphs }: ParsedText, first: number, back: number): number {
  const { paragraph } = sentences[tokens[first]!.sentence]!;
  return tokens[paragraphs[Math.max(0, paragraph - back)]!.first]!.sentence;
}

/** A state that is known by its people only becomes an actor where it is meant. */
function decided({ cast }: Scene, members: readonly string[]): Who {
  for (const id of members) if (!cast.has(id)) enlist(cast, stateOf(id.replace("state:", "")));
  return { members, candidates: [] };
}

/** Those of the last list or contact before a token who fit, surely or else possibly, if they are as many as wanted. */
function lastTogether(
  { text, together, cast }: Scene,
  { first, from }: Place,
  noun: GroupNoun,
  isWanted: (size: number) => boolean,
): readonly string[] | undefined {
  for (let { sentence } = text.tokens[first]!; sentence >= Math.max(0, from); sentence--) {
    const before = (together.get(sentence) ?? []).filter(({ last }) => last <= first);
    for (const fits of noun) {
      const members = before
        .map((one) => fittingOf(cast, one.members, fits))
        .findLast(({ length }) => isWanted(length));
      if (members) return members;
    }
  }
  return undefined;
}

/** The different actors of a kind who are named before a token. */
function actorsBefore({ text, mentions, cast }: Scene, { first, from }: Place, fits: Fits): string[] {
  const near = mentions.filter((one) => one.first < first && text.tokens[one.first]!.sentence >= from);
  const ids = near.flatMap(({ actor }) => actor ?? []);
  return fittingOf(cast, ids, fits);
}

/** Those who fit; for states also the states of the people among them. */
function fittingOf(cast: Cast, ids: readonly string[], fits: Fits): string[] {
  const all = ids.flatMap((id) => {
    const member = cast.get(id);
    if (member && fits(member)) return [id];
    return fits === isState && member?.kind === "person" && member.country !== undefined
      ? [stateOf(member.country).id]
      : [];
  });
  return [...new Set(all)];
}
