import { lexicon } from "../lexicon/lexicon.ts";
import type { PartOfSpeech, Token } from "./tagged-text.ts";

interface Context {
  readonly previous: Token | undefined;
  readonly token: Token;
  readonly next: Token | undefined;
}

/** A correction of the tagger: what it should have said, or undefined where it may be right. */
type Retag = (context: Context) => PartOfSpeech | undefined;

const nominal = new Set<PartOfSpeech>(["NOUN", "PROPN"]);
const determiners = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
]);

/** [the visit to], [a call with]: a plain form after a determiner is a noun. */
const nounAfterDeterminer: Retag = ({ previous, token, next }) =>
  token.pos === "VERB" &&
  previous &&
  determiners.has(previous.lower) &&
  previous.lower !== "that" &&
  previous.lower !== "her" &&
  !token.lower.endsWith("ing") &&
  !token.lower.endsWith("ed") &&
  (!next || !nominal.has(next.pos))
    ? "NOUN"
    : undefined;

/** [held back-to-back calls with], [separate phone calls]: after a describing word, a form in -s is a noun. */
const nounAfterAdjective: Retag = ({ previous, token, next }) =>
  token.pos === "VERB" &&
  token.lower.endsWith("s") &&
  token.lemma !== token.lower &&
  previous &&
  (previous.pos === "ADJ" || previous.pos === "NUM") &&
  (!next || next.pos === "ADP" || next.pos === "PUNCT" || next.pos === "CCONJ")
    ? "NOUN"
    : undefined;

/** [a take-off.]: a hyphenated word that stands where a noun must. */
const hyphenatedNoun: Retag = ({ previous, token, next }) =>
  token.pos === "ADJ" &&
  token.lower.includes("-") &&
  previous &&
  (determiners.has(previous.lower) || previous.pos === "ADJ") &&
  (!next || next.pos === "ADP" || next.pos === "PUNCT" || next.pos === "VERB" || next.pos === "AUX")
    ? "NOUN"
    : undefined;

/** [Ukraine offensive.], [the military]: a describing word with nothing to describe, where a noun must stand. */
const adjectiveAsNoun: Retag = ({ previous, token, next }) =>
  token.pos === "ADJ" &&
  previous &&
  (previous.pos === "PROPN" || previous.lower === "'s" || determiners.has(previous.lower)) &&
  (!next || /^[.,;]$/.test(next.text) || next.pos === "AUX" || next.lower === "of")
    ? "NOUN"
    : undefined;

/** [according to]: a preposition of two words. */
const accordingTo: Retag = ({ previous, token, next }) =>
  (token.lower === "according" && next?.lower === "to") || (token.lower === "to" && previous?.lower === "according")
    ? "ADP"
    : undefined;

/** [according to state broadcaster]: what stands behind a preposition is no plain verb form. */
const nounAfterPreposition: Retag = ({ previous, token }) =>
  token.pos === "VERB" && previous?.pos === "ADP" && previous.lower === "to" && token.lemma === token.lower
    ? "NOUN"
    : undefined;

/** [Ted Olsen], [Will Araya]: a given name that is also a verb. */
const givenName: Retag = ({ previous, token, next }) =>
  (token.pos === "VERB" || token.pos === "AUX") &&
  previous &&
  (previous.pos !== "PUNCT" || previous.text === ",") &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  next?.pos === "PROPN"
    ? "PROPN"
    : undefined;

const compounds: ReadonlySet<string> = new Set(
  lexicon.events.flatMap((kind) => kind.nouns.filter((noun) => noun.split(" ").length === 2)),
);

/** [separate phone calls with]: an event noun of two words. */
const compoundNoun: Retag = ({ previous, token }) =>
  token.pos === "VERB" && previous && compounds.has(`${previous.lower} ${token.lemma}`) ? "NOUN" : undefined;

const retags: readonly Retag[] = [
  nounAfterDeterminer,
  nounAfterAdjective,
  hyphenatedNoun,
  adjectiveAsNoun,
  accordingTo,
  nounAfterPreposition,
  compoundNoun,
  givenName,
];

/** Corrects the tags of a whole text in place, in reading order; the first rule that speaks decides. */
export function retag(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const context = {
      previous: sameSentence(tokens, token, index - 1),
      token,
      next: sameSentence(tokens, token, index + 1),
    };
    for (const rule of retags) {
      const pos = rule(context);
      if (pos === undefined) continue;
      token.pos = pos;
      return;
    }
  });
}

function sameSentence(tokens: readonly Token[], token: Token, at: number): Token | undefined {
  const other = tokens[at];
  return other?.sentence === token.sentence ? other : undefined;
}
