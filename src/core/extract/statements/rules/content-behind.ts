import { cueOf, type Cue } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { endOf, hasVerb, isParenthesis, quotationAt, sentenceOf, type ContentPattern } from "./attribution.ts";
import { isMark } from "../draft.ts";

/** [X said: "…"], [X told reporters, "…"]: a quotation behind the verb, with what completes its sentence. */
export const quotedAfter: ContentPattern = (text, attribution) => {
  const { clause, cue } = attribution;
  const { last } = sentenceOf(text, clause);
  if (!cue.takes.includes("quote")) return [];
  for (let at = clause.verb.last; at < Math.min(last - 1, clause.verb.last + 14); at++) {
    const opens = isMark(text, at) && text.tokens[at + 1]!.quotation >= 0;
    const direct = /^[,:]$/.test(text.tokens[at - 1]!.text) || at === endOf(attribution);
    if (at > clause.verb.last && isCueVerb(text, clause, at)) return [];
    if (opens && (complement(text, attribution)[0]?.first ?? at) < at) return [];
    if (opens && direct) return [goingOn(text, quotationAt(text, at), last)];
    if (opens) return [];
  }
  return [];
};

/** [expressed his regret, saying, "…"]: the quotation belongs to the nearer verb. */
const isCueVerb = (text: ParsedText, clause: Clause, at: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ index, verb }) => index !== clause.index && verb.head === at && cueOf(verb.lemma) !== undefined,
  );

/** A partial quotation goes on to the end of its sentence: ["extremely good" and getting better]. */
function goingOn(text: ParsedText, quotation: TokenRange, last: number): TokenRange {
  const next = text.tokens[quotation.last];
  const inside = text.tokens[quotation.last - 2];
  const ended = !next || next.index >= last || /^[.,;]$/.test(next.text) || /^[.!?,]$/.test(inside?.text ?? "");
  return ended ? quotation : { first: quotation.first, last };
}

/** [X said that …], [X said …]: the clauses that complete the verb. */
export const complement: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("clause")) return [];
  const parts = clausesOf(text, clause.sentence).filter(
    (part) =>
      part.governor === clause.index &&
      (part.kind === "complement" || (part.kind === "main" && part.index > clause.index)) &&
      part.first >= clause.verb.last,
  );
  if (parts.length === 0) return [];
  return [
    { first: contentStart(text, clause, cue, parts[0]!.first), last: Math.max(...parts.map((part) => part.last)) },
  ];
};

/** [said much of the talk was …]: without `that`, content starts behind the verb or who is spoken to. */
function contentStart(text: ParsedText, clause: Clause, cue: Cue, first: number): number {
  const { object: spokenTo, verb } = clause;
  const start =
    cue.addressee && spokenTo && spokenTo.first >= verb.last && spokenTo.last <= first ? spokenTo.last : verb.last;
  return start < first && /^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(text.tokens[start]!.pos) ? start : first;
}

/** [vowed to …], [urged X to …]: an infinitive that completes the verb, with who is to do it. */
export const infinitive: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("infinitive")) return [];
  const part = clausesOf(text, clause.sentence).find(
    ({ governor, kind, first }) =>
      governor === clause.index && kind === "infinitive" && first >= clause.verb.last && first - clause.verb.last <= 8,
  );
  if (!part) return [];
  const { object: doer, verb } = clause;
  const first = doer && doer.first >= verb.last && doer.last <= part.first ? doer.first : part.first;
  const negated = text.tokens[first - 1]!.lower === "not" && first - 1 >= verb.last;
  return [{ first: negated ? first - 1 : first, last: part.last }];
};

/** [called for …], [warned X against …]: a phrase behind the cue's own preposition, which stands next to it or behind who is spoken to. */
export const prepositional: ContentPattern = (_text, { clause, cue }) => {
  const isNear = (token: number) => token >= clause.verb.last && (cue.addressee || token <= clause.verb.last + 1);
  const led = clause.obliques.find(({ preposition, token }) => cue.preposition.includes(preposition) && isNear(token));
  return led ? [{ first: led.phrase.first, last: clause.last }] : [];
};

/** [praised …], [described … as …], [, praising …]: the verb's object with what hangs on it; not [people criticising it], [should support]. */
export const object: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("object") || !clause.object || clause.object.first < clause.verb.last) return [];
  const loose = clause.kind === "gerund" && text.tokens[clause.verb.first - 1]?.pos !== "PUNCT";
  return loose || clause.verb.modal !== null ? [] : [{ first: clause.object.first, last: clause.last }];
};

const longestSetting = 16;

/** [X said in an interview last week that …], [X said having him there helps]: all that follows, where no clause was read to complete the verb. */
export const rest: ContentPattern = (text, attribution) => {
  const { clause, cue } = attribution;
  const { last } = sentenceOf(text, clause);
  const start = endOf(attribution);
  if (!isParenthesis(attribution) || !cue.takes.includes("clause")) return [];
  const near = text.tokens.slice(start, Math.min(last, start + longestSetting));
  const that = near.findIndex(({ lower, quotation }) => lower === "that" && quotation < 0);
  const first = that >= 0 ? start + that : start;
  const isSetting = /^(?:ADP|ADV|PUNCT|CCONJ|PART)$/.test(text.tokens[first]?.pos ?? "PUNCT");
  return (that >= 0 || !isSetting) && hasVerb(text, clause, first, last) ? [{ first, last }] : [];
};
