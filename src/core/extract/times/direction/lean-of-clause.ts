import type { Clause, ParsedText, VerbGroup } from "../../../text/parsed-text.ts";
import type { Finding, Lean } from "../finding.ts";
import { aheadLemmas, aheadNouns, factualLemmas, reportLemmas, schedulingLemmas } from "./direction-words.ts";

/** The innermost clause that a time stands in. */
export const clauseOf = (text: ParsedText, { first }: Finding): Clause | undefined =>
  text.clauses[text.clauseAt[first] ?? -1];

/** The direction of the clause that a time stands in, from its tense, its modal and the verbs above it. */
export function leanOfClause(text: ParsedText, finding: Finding): Lean {
  const clause = clauseOf(text, finding);
  if (!clause) return 0;
  if (isDone(clause, finding)) return -1;
  const lean = leanOfVerb(text, clause);
  return lean < 0 && isAheadObject(text, clause, finding) ? 1 : lean;
}

/** [the decision, announced on Wednesday], [a ruling issued Thursday]: a participle right before the time. */
const isDone = ({ verb }: Clause, { first }: Finding): boolean =>
  verb.form === "participle" && first >= verb.last && first - verb.last <= 1 && !schedulingLemmas.has(verb.lemma);

function leanOfVerb(text: ParsedText, clause: Clause): Lean {
  const { verb } = clause;
  if (verb.form === "finite") return leanOfFinite(verb);
  if (verb.perfect) return -1;
  if (verb.form === "infinitive") return leanOfInfinitive(text, clause);
  if (verb.form === "participle") return leanOfParticiple(text, clause);
  return clause.governor === null ? 0 : leanOfVerb(text, text.clauses[clause.governor]!);
}

/** [will meet], [could meet], [could have met], [could not be reached], [was scheduled], [expires], [has met], [met] */
function leanOfFinite({ tense, modal, perfect, passive, negated, lemma, first, last }: VerbGroup): Lean {
  if (perfect) return tense === "future" ? 1 : -1;
  if (modal === "could" && negated) return -1;
  if (tense === "future" || modal !== null) return 1;
  if (passive && schedulingLemmas.has(lemma)) return 1;
  if (tense === "past") return -1;
  return reportLemmas.has(lemma) && last - first === 1 ? -1 : 1;
}

/** [accepted an invitation to attend] looks ahead, [flew to Moscow to meet] does not. */
function leanOfInfinitive(text: ParsedText, clause: Clause): Lean {
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const word = text.tokens[clause.verb.first - 1];
  if (word && (aheadLemmas.has(word.lemma) || aheadLemmas.has(word.lower))) return 1;
  if (!above) return 1;
  if (factualLemmas.has(above.verb.lemma)) return leanOfVerb(text, above);
  if (clause.verb.passive || aheadLemmas.has(above.verb.lemma) || above.verb.lemma === "be") return 1;
  return objectLooksAhead(text, above) ? 1 : leanOfVerb(text, above);
}

const objectLooksAhead = (text: ParsedText, { object }: Clause): boolean =>
  object !== null && aheadLemmas.has(text.tokens[object.head]!.lemma);

/** [a summit hosted by Xi in November] is as far off as what it stands under; a deal [reached in November] is behind. */
function leanOfParticiple(text: ParsedText, { verb, governor }: Clause): Lean {
  if (schedulingLemmas.has(verb.lemma)) return 1;
  const above = governor === null ? null : text.clauses[governor]!;
  const real = !above || (above.verb.form === "finite" && above.verb.tense !== "future" && above.verb.modal === null);
  return real ? -1 : leanOfVerb(text, above);
}

/** [accepted an invitation to a summit in November], [planned a rally on Saturday]: the time hangs on a coming thing. */
function isAheadObject(text: ParsedText, { verb }: Clause, { first }: Finding): boolean {
  if (verb.perfect && !aheadLemmas.has(verb.lemma)) return false;
  const between = text.tokens.slice(verb.last, first);
  if (schedulingLemmas.has(verb.lemma)) return between.some(({ pos }) => pos === "NOUN");
  return aheadLemmas.has(verb.lemma) && between.some(({ lemma }) => aheadNouns.has(lemma));
}
