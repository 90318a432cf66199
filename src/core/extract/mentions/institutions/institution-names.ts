import { isCapitalised } from "../../../text/capitals.ts";
import { offices, speaksForAnother } from "../../../lexicon/offices.ts";
import { covers, indexesOf } from "../../../text/ranges.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import { opensWithNoun, type InstitutionPhrase } from "./institutions.ts";
import type { LexiconName } from "../known/lexicon-names.ts";
import type { ShapeName } from "../shapes/shape-names.ts";
import { withShortNames } from "./short-names.ts";

/** Gives a name the kind of the institution that it stands beside: [the ferry operator, Sundline,], [the newspaper Kysten]; what only repeats one is left out. */
export function withKinds(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  phrases: readonly InstitutionPhrase[],
  known: readonly LexiconName[],
): ShapeName[] {
  const places = new Map(phrases.flatMap((phrase) => [phrase.first, phrase.last].map((at) => [at, phrase] as const)));
  const heads = new Set(phrases.map(({ head }) => head.first));
  const alone = shapes.filter(
    ({ last }) =>
      !heads.has(last) && !/^(?:NOUN|ADJ)$/.test(tokens[last]?.pos ?? "") && !offices.at(tokens, last, tokens.length),
  );
  const bare = new Set(alone.map((name) => wordsIn(tokens, name)));
  const kinded = withoutRepeats(shapes, phrases).map((shape) => {
    const called = places.get(shape.first);
    if (called && isCalled(tokens, called, shape) && bare.has(wordsIn(tokens, shape)))
      return { ...shape, kind: called.noun.kind };
    const near = [shape.first, shape.first - 1, shape.last + 1, shape.last + 2].map((at) => places.get(at));
    const beside = near.find((phrase) => phrase && isBeside(tokens, phrase, shape));
    if (beside) return { ...shape, kind: beside.noun.kind };
    const isFirm = hasSpokesman(tokens, shape) || hasChief(tokens, shape, bare);
    return shape.kind === null && isFirm ? { ...shape, kind: "organisation" as const } : shape;
  });
  return withShortNames(tokens, withTakenUp(tokens, kinded, phrases), phrases, known);
}

/** [Sundglas paid. The company denied it]: a name of one word that nothing else of its kind stands before. */
function withTakenUp(
  tokens: readonly Token[],
  shapes: readonly ShapeName[],
  phrases: readonly InstitutionPhrase[],
): ShapeName[] {
  const kinds = new Map<ShapeName, ShapeName["kind"]>();
  for (const { article, first, last, head, noun } of phrases) {
    const isBare = article === "the" && first === head.first && last === head.last && noun.kind === "company";
    if (!isBare || shapes.some((shape) => shape.first < first && shape.kind === noun.kind)) continue;
    const name = shapes.findLast((shape) => shape.first < first);
    if (name?.kind === null && isTakenUp(tokens, name, first, shapes)) kinds.set(name, noun.kind);
  }
  return shapes.map((shape) => ({ ...shape, kind: kinds.get(shape) ?? shape.kind }));
}

/** It opens the sentence before, and is no part of somebody's longer name. */
function isTakenUp(tokens: readonly Token[], name: ShapeName, at: number, shapes: readonly ShapeName[]): boolean {
  const { sentence, text } = tokens[name.first]!;
  const opens = tokens[name.first - 1]?.sentence !== sentence;
  const isPart = shapes.some(
    (other) => other.last - other.first > 1 && textsOf(tokens, other.first, other.last).includes(text),
  );
  return opens && name.last - name.first === 1 && tokens[at]!.sentence - sentence === 1 && !isPart;
}

/** Names that are no part of an institution's phrase with its noun: not [Sundby Institute]. */
function withoutRepeats(shapes: readonly ShapeName[], phrases: readonly InstitutionPhrase[]): ShapeName[] {
  const heads = new Map(phrases.flatMap((phrase) => indexesOf(phrase.head).map((at) => [at, phrase] as const)));
  return shapes.filter((shape) => {
    for (let at = shape.first; at < shape.last; at++) {
      const phrase = heads.get(at);
      if (phrase && covers(phrase, shape)) return false;
    }
    return true;
  });
}

/** [a Halvex spokeswoman]: behind an article, and of one word; [Quill spokesman] may speak for a person. */
const hasSpokesman = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 1 && /^an?$/.test(tokens[first - 1]?.lower ?? "") && speaksForAnother(tokens[last]?.lemma ?? "");

/** [the Kysten newspaper], [the Sundhar militia]: a name with the noun behind it, and no other name after that. */
export const isCalled = (tokens: readonly Token[], phrase: InstitutionPhrase, name: TokenRange): boolean =>
  phrase.article === "the" &&
  name.first === phrase.first &&
  name.last === phrase.head.first &&
  /^(?:media|group)$/.test(phrase.noun.kind) &&
  !isCapitalised(tokens[phrase.last]?.text ?? "");

const wordsIn = (tokens: readonly Token[], { first, last }: TokenRange): string =>
  textsOf(tokens, first, last).join(" ");

const textsOf = (tokens: readonly Token[], first: number, last: number): string[] =>
  tokens.slice(first, last).map(({ text }) => text);

/** [Halvex chief executive Ed Moss] [Halvex CEO Ed Moss]; a word that opens the sentence must come again: not [Billionaire CEO Ed Moss]. */
function hasChief(tokens: readonly Token[], { first, last }: TokenRange, bare: ReadonlySet<string>): boolean {
  const office = offices.at(tokens, last, tokens.length);
  if (!office || !/^(?:ceo|chief executive.*)$/.test(office.value.title)) return false;
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  return tokens[last + office.length]?.pos === "PROPN" && (!opens || bare.has(wordsIn(tokens, { first, last })));
}

/** Whether a phrase and a name stand side by side: [the operator, Sundline,] [the newspaper Kysten] [Sundline, the operator,]. */
export function isBeside(tokens: readonly Token[], phrase: InstitutionPhrase, name: TokenRange): boolean {
  const before = tokens[phrase.first - (phrase.article === "" ? 1 : 2)];
  if (before?.lower === "of" || (phrase.noun.kind === "body" && name.last - name.first < 2)) return false;
  if (phrase.last === name.first) return isCommon(tokens, phrase.head);
  const closes = (at: number): boolean => /^[,.;)]$/.test(tokens[at]?.text ?? ".");
  if (phrase.last + 1 === name.first) return tokens[phrase.last]!.text === "," && closes(name.last);
  const start = phrase.article === "" ? phrase.first : phrase.first - 1;
  return start === name.last + 1 && tokens[name.last]!.text === "," && phrase.article !== "" && closes(phrase.last);
}

/** Small letters, or a capital that only the sentence gives: not [the Liberal Party Ada Quill]. */
const isCommon = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^\p{Ll}/u.test(tokens[last - 1]!.text) || opensWithNoun(tokens, first);
