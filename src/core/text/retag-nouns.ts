import { lexicon } from "../lexicon/lexicon.ts";
import { isVerbal, quantifiers, type Retag } from "./retag-rule.ts";
import { isPossessive, type PartOfSpeech, type Token } from "./tagged-text.ts";

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
export const nounAfterDeterminer: Retag = ({ before, previous, token, next }) =>
  token.pos === "VERB" &&
  previous &&
  determiners.has(previous.lower) &&
  previous.lower !== "that" &&
  (previous.lower !== "her" || before?.pos === "ADP") &&
  !token.lower.endsWith("ing") &&
  !token.lower.endsWith("ed") &&
  (!next || !nominal.has(next.pos))
    ? "NOUN"
    : undefined;

/** [took hold], [takes effect]: what is taken is a noun. */
export const nounAfterTake: Retag = ({ previous, token }) =>
  token.pos === "VERB" && previous?.lemma === "take" && /^(?:hold|shape|effect|place|part|aim)$/.test(token.lower)
    ? "NOUN"
    : undefined;

/** [Lund's lead]: so too after a possessive of a name or noun. */
export const nounAfterPossessive: Retag = ({ before, previous, token, next }) =>
  token.pos === "VERB" &&
  token.lemma === token.lower &&
  previous &&
  isPossessive(previous) &&
  before &&
  nominal.has(before.pos) &&
  (!next || /^(?:ADP|AUX|PUNCT|CCONJ)$/.test(next.pos))
    ? "NOUN"
    : undefined;

/** [held back-to-back calls with], [separate phone calls]: after a describing word, a form in -s is a noun. */
export const nounAfterAdjective: Retag = ({ previous, token, next }) =>
  token.pos === "VERB" &&
  token.lower.endsWith("s") &&
  token.lemma !== token.lower &&
  previous &&
  (previous.pos === "ADJ" || previous.pos === "NUM") &&
  (!next || next.pos === "ADP" || next.pos === "PUNCT" || next.pos === "CCONJ")
    ? "NOUN"
    : undefined;

/** [a take-off.]: a hyphenated word that stands where a noun must. */
export const hyphenatedNoun: Retag = ({ previous, token, next }) =>
  token.pos === "ADJ" &&
  token.lower.includes("-") &&
  previous &&
  (determiners.has(previous.lower) || previous.pos === "ADJ") &&
  (!next || next.pos === "ADP" || next.pos === "PUNCT" || next.pos === "VERB" || next.pos === "AUX")
    ? "NOUN"
    : undefined;

/** [Ukraine offensive.], [the military]: a describing word with nothing to describe, where a noun must stand. */
export const adjectiveAsNoun: Retag = ({ previous, token, next }) =>
  token.pos === "ADJ" &&
  previous &&
  (previous.pos === "PROPN" || previous.lower === "'s" || determiners.has(previous.lower)) &&
  (!next || /^[.,;]$/.test(next.text) || next.pos === "AUX" || next.lower === "of")
    ? "NOUN"
    : undefined;

/** [according to state broadcaster]: what stands behind a preposition is no plain verb form. */
export const nounAfterPreposition: Retag = ({ previous, token }) =>
  token.pos === "VERB" && previous?.pos === "ADP" && previous.lower === "to" && token.lemma === token.lower
    ? "NOUN"
    : undefined;

/** [An earlier report said], [her delegate lead over]: a plain form that ends a noun phrase. */
export const nounAfterDescription: Retag = ({ before, previous, token, next }) =>
  token.pos === "VERB" &&
  token.lemma === token.lower &&
  before &&
  previous &&
  determiners.has(before.lower) &&
  isSingularOrDescribing(previous) &&
  (!next || /^(ADP|AUX|PUNCT|VERB)$/.test(next.pos))
    ? "NOUN"
    : undefined;

/** [an earlier …], [her delegate …]; but the police lead, and her parents lead. */
const isSingularOrDescribing = ({ pos, lower }: Token): boolean =>
  pos === "ADJ" ||
  (pos === "ADV" && (lower.endsWith("er") || lower === "only")) ||
  (pos === "NOUN" && !/(?:[^s]s|men|people|police|media|staff|public|children|majority)$/.test(lower));

/** [another ranking says], [the same polling suggests]: a form in -ing with a verb of its own. */
export const nounInIng: Retag = ({ before, previous, token, next }) =>
  token.lower.endsWith("ing") &&
  /^(VERB|ADJ)$/.test(token.pos) &&
  previous &&
  (determiners.has(previous.lower) ||
    previous.lower === "another" ||
    (previous.pos === "ADJ" && before && determiners.has(before.lower))) &&
  next &&
  /^(VERB|AUX)$/.test(next.pos)
    ? "NOUN"
    : undefined;

/** [most of them said], [many say]: a count that stands for who is counted. */
export const quantifier: Retag = ({ token, next }) =>
  token.pos === "ADJ" && quantifiers.has(token.lower) && next && (next.lower === "of" || isVerbal(next))
    ? "NOUN"
    : undefined;

const compounds: ReadonlySet<string> = new Set(
  lexicon.events.flatMap((kind) => kind.nouns.filter((noun) => noun.split(" ").length === 2)),
);

/** [separate phone calls with]: an event noun of two words. */
export const compoundNoun: Retag = ({ previous, token }) =>
  token.pos === "VERB" && previous && compounds.has(`${previous.lower} ${token.lemma}`) ? "NOUN" : undefined;

/** [late on Monday], [early in May]: an adverb before the preposition of a time. */
export const adverbOfTime: Retag = ({ token, next }) =>
  token.pos === "ADJ" && /^(?:late|early)$/.test(token.lower) && /^(?:on|in|at)$/.test(next?.lower ?? "")
    ? "ADV"
    : undefined;

/** [in a televised address]: a participle between an article and its noun. */
export const participleBeforeNoun: Retag = ({ previous, token, next }) =>
  token.pos === "VERB" &&
  /^an?$/.test(previous?.lower ?? "") &&
  token.lower.endsWith("ed") &&
  /^(?:NOUN|VERB)$/.test(next?.pos ?? "")
    ? "ADJ"
    : undefined;

/** [a televised address that]: behind an article and an adjective stands a noun. */
export const nounBehindArticle: Retag = ({ before, previous, token }) =>
  token.pos === "VERB" && token.lemma === token.lower && previous?.pos === "ADJ" && /^an?$/.test(before?.lower ?? "")
    ? "NOUN"
    : undefined;
