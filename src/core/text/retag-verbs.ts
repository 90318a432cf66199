import { channelNouns } from "../lexicon/channels.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { isVerbal, quantifiers, type Retag } from "./retag-rule.ts";

/** [The two last spoke in May], [They next meet in June], [Polls open at seven]: verbs that the tagger takes for nouns. */
export const verbBeforeTime: Retag = ({ previous, token }) =>
  (/^(?:last|next)$/.test(previous?.lower ?? "") && /^(?:spoke|meet|met|speak)$/.test(token.lower)) ||
  (previous?.lower === "polls" && /^(?:open|close)$/.test(token.lower))
    ? "VERB"
    : undefined;

/** [who lives outside Oslo]: behind the pronoun stands the verb. */
export const verbAfterWho: Retag = ({ previous, token, next }) =>
  token.pos === "NOUN" &&
  previous?.lower === "who" &&
  token.lemma !== token.lower &&
  token.lower.endsWith("s") &&
  next &&
  !isVerbal(next)
    ? "VERB"
    : undefined;

/** [many say], [records show it]: a plain form behind those who say, before what they say. */
export const verbOfMany: Retag = ({ previous, token, next }) =>
  token.pos === "NOUN" &&
  previous &&
  saying.has(token.lower) &&
  (/[^s]s$/.test(previous.lower) || /^(?:NUM|PRON)$/.test(previous.pos) || quantifiers.has(previous.lower)) &&
  !possessives.has(previous.lower) &&
  (!next || /^(?:PRON|DET|SCONJ|PROPN)$/.test(next.pos) || /^[,.]$|^so$/.test(next.text))
    ? "VERB"
    : undefined;

/** [Premier Takkeli hosts her counterpart]: behind a name without an article stands the verb of what follows. */
export const verbBehindName: Retag = ({ before, previous, token, next }) =>
  token.pos === "NOUN" &&
  previous?.pos === "PROPN" &&
  !/^(?:DET|ADJ|ADP|PRON)$/.test(before?.pos ?? "") &&
  token.lower !== token.lemma &&
  ((acting.has(token.lemma) && (next?.pos === "DET" || possessives.has(next?.lower ?? ""))) ||
    (/^(?:travel|fly|arrive|depart)s$/.test(token.lower) && next?.pos === "ADP"))
    ? "VERB"
    : undefined;

/** [demanded that Norway free them], [if Norway attacks Denmark]: behind a conjunction and a name stands the verb. */
export const verbBehindConjunction: Retag = ({ before, previous, token, next }) =>
  token.pos === "NOUN" &&
  previous?.pos === "PROPN" &&
  /^(?:that|if|unless|when|whether)$/.test(before?.lower ?? "") &&
  before?.pos !== "DET" &&
  doing.has(token.lemma) &&
  /^(?:PROPN|DET|PRON|NUM)$/.test(next?.pos ?? "")
    ? "VERB"
    : undefined;

/** [The suit states that], [“…,” the report claims.]: a document that says something, not its [claims]. */
export const verbBehindDocument: Retag = ({ before, previous, token, next }) =>
  token.pos === "NOUN" &&
  token.lower === `${token.lemma}s` &&
  saying.has(token.lemma) &&
  before?.pos === "DET" &&
  previous &&
  channelNouns.at([previous], 0, 1) !== null &&
  (!next || /^(?:PROPN|PRON|DET|SCONJ)$/.test(next.pos) || /^[,.]$/.test(next.text))
    ? "VERB"
    : undefined;

const cues: ReadonlySet<string> = new Set(lexicon.cues.map(({ verb }) => verb));

const doing: ReadonlySet<string> = new Set(lexicon.events.flatMap(({ verbs }) => verbs.map(({ verb }) => verb)));

/** Verbs of acting alone: what is reported is as often a noun there, [Reuters reports the] as [Reuters reports]. */
const acting: ReadonlySet<string> = new Set([...doing].filter((verb) => !cues.has(verb)));

const possessives = new Set(["his", "her", "its", "their", "our", "my", "your"]);

/** Plain forms that are nouns too. */
const saying: ReadonlySet<string> = new Set(
  lexicon.cues.filter(({ takes }) => takes.includes("clause")).map(({ verb }) => verb),
);
