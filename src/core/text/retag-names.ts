import { isVerbal, type Retag } from "./retag-rule.ts";

/** [Ted Olsen], [Will Araya]: a given name that is also a verb. */
export const givenName: Retag = ({ previous, token, next }) =>
  (token.pos === "VERB" || token.pos === "AUX") &&
  previous &&
  (previous.pos !== "PUNCT" || previous.text === ",") &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  next?.pos === "PROPN"
    ? "PROPN"
    : undefined;

/** [Cook said it], [but Cook did not], [Peter Cook,]: a name that is also a verb. */
export const nameLikeVerb: Retag = ({ previous, token, next }) =>
  token.pos === "VERB" &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  token.lemma === token.lower &&
  next &&
  (previous === undefined
    ? /^(?:said|says|told|tells)$/.test(next.lower)
    : isVerbal(next) || (next.text === "," && previous.pos === "PROPN"))
    ? "PROPN"
    : undefined;

/** [Acker-Sow said]: the second half of a name. */
export const hyphenatedName: Retag = ({ before, previous, token }) =>
  token.pos !== "PROPN" &&
  previous?.text === "-" &&
  previous.end === token.start &&
  before?.pos === "PROPN" &&
  before.end === previous.start &&
  /^\p{Lu}\p{Ll}+$/u.test(token.text)
    ? "PROPN"
    : undefined;

/** [Moon Kun-young, a director]: a given name of two syllables behind a surname, where no noun follows that it could describe. */
export const givenNameBehind: Retag = ({ previous, token, next }) =>
  token.pos !== "PROPN" &&
  previous?.pos === "PROPN" &&
  /^\p{Lu}\p{Ll}+ ?[-‑] ?\p{Ll}{2,6}$/u.test(token.text) &&
  !/^(?:NOUN|ADJ)$/.test(next?.pos ?? "PUNCT")
    ? "PROPN"
    : undefined;
