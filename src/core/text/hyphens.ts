import { isGivenName } from "../lexicon/given-names.ts";
import type { PartOfSpeech } from "./tagged-text.ts";

/** A word as the tagger gives it, before it has its place among the article's tokens. */
export interface RawToken {
  start: number;
  end: number;
  lemma: string;
  pos: PartOfSpeech;
}

const capital = /^\p{Lu}/u;

/** Compounds that are never written without a hyphen: [re - election], [61 - year - old]. */
const compound = /(?<![\p{L}\p{N}])(?:anti|armed|co|ex|high|in|long|non|pro|re|self|short|so|year|well) - \p{Ll}/u;
const leastWithout = 5;
const spacedToTight = 4;

/** Whether a text went through a tokeniser that parted its hyphens from their words: [Kim Jong - un], [long - term]. */
export function hasSpacedHyphens(text: string): boolean {
  const spaced = text.match(/(?<=\p{L}) - (?=\p{L})/gu)?.length ?? 0;
  const tight = text.match(/(?<=\p{L})-(?=\p{L})/gu)?.length ?? 0;
  if (tight === 0 && spaced >= leastWithout) return true;
  return spaced >= spacedToTight * tight && compound.test(text);
}

/**
 * Joins what the tagger splits at hyphens into one word: [back-to-back], [Ming-chi], [four-year].
 * Two names side by side stay apart, since each is an actor of its own: [Xi-Putin], [US-China].
 * `spaced`: whether a space on either side of a hyphen parts nothing; it never parts a given name: [Dae - jung].
 */
export function joinHyphens<Raw extends { tokens: RawToken[]; sentences: number[] }>(
  text: string,
  raw: Raw,
  spaced: boolean,
): Raw {
  const gap = spaced ? 1 : 0;
  const tokens: RawToken[] = [];
  const sentences: number[] = [];
  const starts = new Set(raw.sentences);
  for (let at = 0; at < raw.tokens.length; at++) {
    if (starts.has(at)) sentences.push(tokens.length);
    const left = tokens.at(-1);
    const hyphen = raw.tokens[at]!;
    const right = raw.tokens[at + 1];
    if (left && right && isJoint(text, [left, hyphen, right], gap)) {
      tokens[tokens.length - 1] = joined(text, left, right);
      at++;
    } else tokens.push(hyphen);
  }
  return { ...raw, tokens, sentences };
}

function isJoint(text: string, [left, hyphen, right]: readonly [RawToken, RawToken, RawToken], gap: number): boolean {
  if (hyphen.end - hyphen.start !== 1 || !"-‑".includes(text[hyphen.start]!)) return false;
  const space = hyphen.start - left.end;
  if (space !== right.start - hyphen.end || (space > gap && !isPartedName(text, left, right, space))) return false;
  return !(capital.test(text[left.start]!) && capital.test(text[right.start]!));
}

/** [Dae - jung]: a given name with a hyphen of its own. */
const isPartedName = (text: string, left: RawToken, right: RawToken, space: number): boolean =>
  space === 1 && isGivenName(`${text.slice(left.start, left.end)}-${text.slice(right.start, right.end)}`);

function joined(text: string, left: RawToken, right: RawToken): RawToken {
  const word = text.slice(left.start, right.end);
  return {
    start: left.start,
    end: right.end,
    lemma: word.toLowerCase().replaceAll(" ", ""),
    pos: joinedTag(text, left, right),
  };
}

/** [Ming-chi] is a name; [Trump-mediated], [four-year], [pro-Russian] are adjectives until a rule of `retag` knows better. */
function joinedTag(text: string, left: RawToken, right: RawToken): PartOfSpeech {
  if (left.pos === "NUM" && right.pos === "NUM") return "NUM";
  const lowerRight = !capital.test(text[right.start]!);
  if (left.pos === "PROPN" && lowerRight && right.pos !== "VERB" && right.pos !== "ADJ" && right.end - right.start <= 4)
    return "PROPN";
  return "ADJ";
}
