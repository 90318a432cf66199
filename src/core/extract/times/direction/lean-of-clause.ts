import type { Clause, ParsedText, VerbGroup } from "../../../text/parsed-text.ts";
import type { Finding, Lean } from "../finding.ts";
import { aheadLemmas, aheadNouns, factualVerbs, reportVerbs } from "./direction-words.ts";

/** The direction of the clause that a time stands in, from its tense, its modal and the verbs above it. */
export function leanOfClause(text: ParsedText, finding: Finding): Lean {
  const clause = text.clauses[text.clauseAt[finding.first] ?? -1];
  if (!clause) return 0;
  const lean = leanOfVerb(text, clause);
  return lean < 0 && isAheadObject(text, clause, finding) ? 1 : lean;
}

function leanOfVerb(text: ParsedText, clause: Clause): Lean {
  const { verb } = clause;
  if (verb.form === "finite") return leanOfFinite(verb);
  if (verb.perfect) return -1;
  if (verb.form === "infinitive") return leanOfInfinitive(text, clause);
  if (verb.form === "participle") return leanOfParticiple(text, clause);
  return leanAbove(text, clause);
}

/** [will meet], [could meet], [could have met], [was scheduled], [expires], [has met], [met] */
function leanOfFinite({ tense, modal, perfect, passive, lemma }: VerbGroup): Lean {
  if (perfect) return tense === "future" ? 1 : -1;
  if (tense === "future" || modal !== null) return 1;
  if (passive && /^(schedule|expect|plan|set|slate)$/.test(lemma)) return 1;
  if (tense === "present") return reportVerbs.has(lemma) ? -1 : 1;
  return -1;
}

/** [accepted an invitation to attend] looks ahead, [flew to Moscow to meet] does not. */
function leanOfInfinitive(text: ParsedText, clause: Clause): Lean {
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const word = text.tokens[clause.verb.first - 1];
  if (word && (aheadLemmas.has(word.lemma) || aheadLemmas.has(word.lower))) return 1;
  if (!above) return 1;
  if (factualVerbs.has(above.verb.lemma)) return leanOfVerb(text, above);
  if (aheadLemmas.has(above.verb.lemma) || above.verb.lemma === "be") return 1;
  return objectLooksAhead(text, above) ? 1 : leanOfVerb(text, above);
}

const objectLooksAhead = (text: ParsedText, { object }: Clause): boolean =>
  object !== null && aheadLemmas.has(text.tokens[object.head]!.lemma);

/** [a summit hosted by Xi in November] is as far off as what it stands under; a deal [reached in November] is behind. */
function leanOfParticiple(text: ParsedText, clause: Clause): Lean {
  if (/^(schedule|expect|plan|set|slate)$/.test(clause.verb.lemma)) return 1;
  const above = clause.governor === null ? null : text.clauses[clause.governor]!;
  const real = !above || (above.verb.form === "finite" && above.verb.tense !== "future" && above.verb.modal === null);
  return real ? -1 : leanOfVerb(text, above);
}

const leanAbove = (text: ParsedText, { governor }: Clause): Lean =>
  governor === null ? 0 : leanOfVerb(text, text.clauses[governor]!);

/** [accepted an invitation to a summit in November]: the time hangs on a coming thing that a verb looks ahead to. */
function isAheadObject(text: ParsedText, clause: Clause, { first }: Finding): boolean {
  if (!aheadLemmas.has(clause.verb.lemma)) return false;
  return text.tokens.slice(clause.verb.last, first).some(({ lemma }) => aheadNouns.has(lemma));
}
