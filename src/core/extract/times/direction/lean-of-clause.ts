import type { Clause, ParsedText, VerbGroup } from "../../../text/parsed-text.ts";
import type { Lean } from "../../../model/time-meaning.ts";
import type { Finding } from "../finding.ts";
import {
  aheadLemmas,
  aheadNouns,
  callingOff,
  comingVerbs,
  factualLemmas,
  gerundsAhead,
  gerundsPast,
  openNouns,
  plainPasts,
  reportLemmas,
  schedulingLemmas,
} from "./direction-words.ts";

/** The innermost clause that a time stands in. */
export const clauseOf = (text: ParsedText, { first }: Finding): Clause | undefined =>
  text.clauses[text.clauseAt[first] ?? -1];

/** The direction of the clause that a time stands in, from its tense, its modal and the verbs above it. */
export function leanOfClause(text: ParsedText, finding: Finding): Lean {
  const clause = clauseOf(text, finding);
  if (!clause) return null;
  if (isDone(text, clause, finding)) return "past";
  const lean = leanOfVerb(text, clause);
  const isAhead = isAheadObject(text, clause, finding) || isCalledOff(text, clause, finding);
  return lean === "past" && isAhead ? "future" : lean;
}

/** [cancelled his visit to Norway in May], [the summit in May was called off]: the time is that of what is off. */
function isCalledOff({ tokens }: ParsedText, { verb, first: start }: Clause, { first }: Finding): boolean {
  const { lemma, passive, head, last } = verb;
  if (!callingOff.has(lemma) && !callingOff.has(`${lemma} ${tokens[head + 1]?.lower}`)) return false;
  const words = passive && first < verb.first ? tokens.slice(start, first) : tokens.slice(last, first);
  return words.some((word) => aheadNouns.has(word.lemma) || openNouns.has(word.lemma));
}

/** [the decision, announced on Wednesday], [a ruling issued Thursday]: a participle right before the time. */
const isDone = ({ tokens }: ParsedText, { verb }: Clause, { first }: Finding): boolean =>
  verb.form === "participle" &&
  first >= verb.last &&
  first - verb.last <= 1 &&
  !/^(through|until|till|by)$/.test(tokens[first - 1]!.lower) &&
  !schedulingLemmas.has(verb.lemma);

function leanOfVerb(text: ParsedText, clause: Clause): Lean {
  const { verb } = clause;
  if (verb.form === "finite")
    return isBeforehand(text, clause) || isLeaving(text, clause) ? "future" : leanOfFinite(text, verb);
  if (verb.perfect) return "past";
  if (verb.form === "infinitive") return leanOfInfinitive(text, clause);
  if (verb.form === "participle") return leanOfParticiple(text, clause);
  if (verb.form === "gerund") return leanOfGerund(text, clause);
  return clause.governor === null ? null : leanOfVerb(text, text.clauses[clause.governor]!);
}

/** [if the council hands over power], [once the last buses have left, they will], [if they did not answer, they would]: a condition looks ahead. */
function isBeforehand(text: ParsedText, { kind, verb, governor, first }: Clause): boolean {
  if (verb.modal !== null || verb.tense === "future") return false;
  if (kind === "adverbial" && verb.tense === "present" && !verb.perfect) return true;
  const isOpen = (kind === "adverbial" && verb.tense === "present") || /^(if|unless)$/.test(text.tokens[first]!.lower);
  return isOpen && governor !== null && leanOfVerb(text, text.clauses[governor]!) === "future";
}

/** [told senators she was leaving on Sunday]: the progressive of what is arranged, in what was said. */
const isLeaving = ({ tokens }: ParsedText, { kind, verb }: Clause): boolean =>
  kind === "complement" &&
  verb.tense === "past" &&
  verb.last - verb.first > 1 &&
  tokens[verb.head]!.lower.endsWith("ing") &&
  comingVerbs.has(verb.lemma);

/** [regrets signing the lease in May], [talked of reopening the railway in June], [sanctions taking effect on Monday] */
function leanOfGerund(text: ParsedText, { verb, governor }: Clause): Lean {
  const above = governor === null ? null : text.clauses[governor]!;
  if (above && gerundsPast.has(above.verb.lemma)) return "past";
  if (above && gerundsAhead.has(above.verb.lemma)) return "future";
  const describes = /^(NOUN|PROPN)$/.test(text.tokens[verb.first - 1]?.pos ?? "");
  if (describes && isComing(text, verb)) return "future";
  return above && leanOfVerb(text, above);
}

/** [expiring], [taking effect] */
const isComing = ({ tokens }: ParsedText, { lemma, last }: VerbGroup): boolean =>
  comingVerbs.has(lemma) ||
  comingVerbs.has(`${lemma} ${tokens[last]?.lower}`) ||
  comingVerbs.has(`${lemma} ${tokens[last]?.lower} ${tokens[last + 1]?.lower}`);

/** [will meet], [could meet], [could have met], [could not be reached], [was scheduled], [expires], [has met], [met] */
function leanOfFinite(text: ParsedText, verb: VerbGroup): Lean {
  const { tense, modal, perfect, passive, negated, lemma, first, last } = verb;
  if (passive && schedulingLemmas.has(lemma) && tense === "present") return "future";
  if (perfect) return tense === "future" ? "future" : "past";
  if (modal === "could" && negated) return "past";
  if (tense === "future" || modal !== null) return "future";
  if (passive && schedulingLemmas.has(lemma)) return "future";
  if (tense === "past") return "past";
  if (isPlainPast(text, verb)) return null;
  if (isImperative(text, verb)) return "future";
  return reportLemmas.has(lemma) && last - first === 1 ? "past" : "present";
}

/** [“Ask me again on Thursday”] */
const isImperative = ({ tokens, sentences }: ParsedText, { first, head, lemma }: VerbGroup): boolean => {
  const word = tokens[head]!;
  const before = tokens[first - 1];
  const isFirst = sentences[word.sentence]!.first === first || /^["“]$/.test(before?.text ?? "");
  return isFirst && word.lower === lemma;
};

/** [put], [set]: present or past, where nothing beside it tells. */
export const isPlainPast = ({ tokens }: ParsedText, { first, last, head }: VerbGroup): boolean =>
  plainPasts.has(tokens[head]!.lower) && last - first === 1;

/** [accepted an invitation to attend] looks ahead, [flew to Moscow to meet] does not. */
function leanOfInfinitive(text: ParsedText, clause: Clause): Lean {
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const word = text.tokens[clause.verb.first - 1];
  if (above && isGivenUp(above)) return "past";
  if (word && factualLemmas.has(word.lemma)) return above ? leanOfVerb(text, above) : "past";
  if (above?.verb.lemma === "suppose" && above.verb.tense === "past") return "past";
  if (word && (aheadLemmas.has(word.lemma) || aheadLemmas.has(word.lower))) return "future";
  if (!above) return "future";
  if (factualLemmas.has(above.verb.lemma)) return leanOfVerb(text, above);
  if (clause.verb.passive || aheadLemmas.has(above.verb.lemma) || above.verb.lemma === "be") return "future";
  if (isPresent(text, above) || clause.verb.first < above.verb.first) return "future";
  return objectLooksAhead(text, above) ? "future" : leanOfVerb(text, above);
}

/** [had wanted to travel on 9 May], [had hoped to host her in the summer]: it did not come to it. */
const isGivenUp = ({ verb }: Clause): boolean =>
  verb.perfect && verb.tense === "past" && /^(want|hope|plan|intend|mean|wish)$/.test(verb.lemma);

/** [refuses to attend Friday's gathering] */
const isPresent = (text: ParsedText, { verb }: Clause): boolean =>
  verb.form === "finite" && verb.tense === "present" && !verb.perfect && !isPlainPast(text, verb);

const objectLooksAhead = (text: ParsedText, { object }: Clause): boolean =>
  object !== null && aheadLemmas.has(text.tokens[object.head]!.lemma);

/** [a summit hosted by Xi in November] is as far off as what it stands under; a deal [reached in November] is behind. */
function leanOfParticiple(text: ParsedText, { verb, governor }: Clause): Lean {
  if (schedulingLemmas.has(verb.lemma)) return "future";
  const above = governor === null ? null : text.clauses[governor]!;
  const real = !above || (above.verb.form === "finite" && above.verb.tense !== "future" && above.verb.modal === null);
  return real ? "past" : leanOfVerb(text, above);
}

/** [invited them to a November conference] */
const hasOpenNoun = ({ tokens }: ParsedText, { last }: Finding): boolean => openNouns.has(tokens[last]?.lemma ?? "");

/** [accepted an invitation to a summit in November], [planned a rally on Saturday]: the time hangs on a coming thing. */
function isAheadObject(text: ParsedText, { verb }: Clause, finding: Finding): boolean {
  const { first } = finding;
  if (verb.perfect && !aheadLemmas.has(verb.lemma)) return false;
  const between = text.tokens.slice(verb.last, first);
  if (schedulingLemmas.has(verb.lemma)) return between.some(({ pos }) => pos === "NOUN");
  if (verb.lemma === "invite") return between.some(({ lower }) => lower === "to") || hasOpenNoun(text, finding);
  return aheadLemmas.has(verb.lemma) && between.some(({ lemma }) => aheadNouns.has(lemma));
}
