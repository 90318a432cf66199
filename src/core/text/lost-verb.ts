import { lexicon } from "../lexicon/lexicon.ts";
import { wordsSaying } from "../lexicon/words-saying.ts";
import { isVerbal } from "./retag-rule.ts";
import type { Token } from "./tagged-text.ts";

const cues: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

/** Verbs of acting; those of saying are left to the statements, where a noun may be right: [Reuters reports]. */
const verbs: ReadonlySet<string> = new Set(
  [
    ...lexicon.events.flatMap((kind) => kind.verbs.map(({ verb }) => verb)),
    ...wordsSaying("time-directions", "coming-verb"),
  ].filter((verb) => !cues.has(verb)),
);

/** [The lease lapses in June], [President signs treaty Tuesday]: in a sentence without a verb, the noun that can be one. */
export function restoreVerb(sentence: readonly Token[]): void {
  if (sentence.some((token, at) => isVerbal(token) && mayBeFinite(token, sentence[at - 1]))) return;
  const lost = sentence.find((token, at) => isLostVerb(sentence[at - 1], token, sentence[at + 1]));
  if (lost) lost.pos = "VERB";
}

/** Not [carrying], [to decide]. */
const mayBeFinite = ({ lower }: Token, before: Token | undefined): boolean =>
  !lower.endsWith("ing") && before?.lower !== "to";

/** A form in -s behind a noun, with something behind it: not [1,500 votes], [in five states]. */
const isLostVerb = (previous: Token | undefined, token: Token, next: Token | undefined): boolean =>
  token.pos === "NOUN" &&
  token.lower.endsWith("s") &&
  token.lower !== token.lemma &&
  verbs.has(token.lemma) &&
  previous !== undefined &&
  /^(NOUN|PROPN|ADJ)$/.test(previous.pos) &&
  next !== undefined &&
  next.pos !== "PUNCT";
