import { holds } from "../scene.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Emit, FeatureGroup, PairContext } from "./pair.ts";

/** A word, or what stands for names, numbers and the pair's own words. */
interface Shown {
  readonly word: string;
  readonly token: Token;
}

const source = "<source>";
const target = "<target>";
/** How far from source and target a word is still beside it, in words and marks. */
const beside = 3;
/** How far from them three words in a row count. */
const near = 6;
/** Letters that words of one family share: [suspended], [suspension]. */
const stem = 5;
const common = new Set(
  "the a an of in to and on at by for with from as that this it its his her their have has had was were is are be been".split(
    " ",
  ),
);

/** The words of the sentence by where they stand: before, between or behind the pair, beside one of the two, two and three in a row. */
export const wordFeatures: FeatureGroup = (context, emit) => {
  const shown = show(context);
  const [atSource, atTarget] = [placeOf(shown, source), placeOf(shown, target)];
  emit(atSource < 0 ? "no source" : atTarget < 0 ? "no target" : atSource < atTarget ? "source first" : "target first");
  shown.forEach(({ word, token }, at) => {
    if (word.startsWith("<")) return;
    emitWord(word, zoneOf(at, atSource, atTarget), token, emit);
    if (isNear(at, atSource, beside)) emit(`${at < atSource ? "before" : "behind"} source: ${word}`);
    if (isNear(at, atTarget, beside)) emit(`${at < atTarget ? "before" : "behind"} target: ${word}`);
  });
  emitRows(shown, (at) => isNear(at, atSource, near) || isNear(at, atTarget, near), emit);
};

/** The words that name the two: [a draft resolution], [hundreds of teachers]. */
export const partyFeatures: FeatureGroup = ({ text, source: own, target: other }, emit) => {
  for (const [name, range] of [["source", own] as const, ["target", other] as const]) {
    if (range === null) continue;
    for (const { lemma, pos } of text.tokens.slice(range.first, range.last))
      if (pos !== "PUNCT" && !common.has(lemma)) emit(`${name} word: ${lemma}`);
  }
};

function emitWord(word: string, zone: string, { pos }: Token, emit: Emit): void {
  const isCommon = common.has(word) || pos === "PUNCT";
  if (isCommon && zone !== "between") return;
  emit(`word: ${word}`);
  if (word.length > stem) emit(`stem: ${word.slice(0, stem)}`);
  emit(`${zone}: ${word}`);
  if (/^(VERB|NOUN|ADJ)$/.test(pos)) emit(`${pos}: ${word}`);
}

function emitRows(shown: readonly Shown[], isClose: (at: number) => boolean, emit: Emit): void {
  const words = shown.map(({ word }) => word);
  for (let at = 0; at + 1 < words.length; at++) {
    emit(`two: ${words[at]} ${words[at + 1]}`);
    if (at + 2 < words.length && isClose(at)) emit(`three: ${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  }
}

/** The sentence with one word for the source, one for the target, one for a name and one for a number. */
function show({ tokens, source: own, target: other }: PairContext): Shown[] {
  const shown = tokens.map((token) => ({ token, word: wordFor(token, own, other) }));
  return shown.filter(({ word }, at) => !/^<(source|target|name)>$/.test(word) || shown[at - 1]?.word !== word);
}

function wordFor(token: Token, own: PairContext["source"], other: PairContext["target"]): string {
  if (own && holds(own, token.index)) return source;
  if (other && holds(other, token.index)) return target;
  return token.pos === "PROPN" ? "<name>" : token.pos === "NUM" ? "<number>" : token.lemma;
}

const placeOf = (shown: readonly Shown[], mark: string): number => shown.findIndex(({ word }) => word === mark);

const isNear = (at: number, place: number, reach: number): boolean => place >= 0 && Math.abs(at - place) <= reach;

function zoneOf(at: number, one: number, other: number): string {
  const [first, last] =
    one < 0 || other < 0 ? [Math.max(one, other), Math.max(one, other)] : [Math.min(one, other), Math.max(one, other)];
  return at < first ? "before" : at > last ? "after" : "between";
}
