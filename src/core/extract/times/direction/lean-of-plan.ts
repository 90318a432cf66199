import type { Lean } from "../../../model/time-meaning.ts";
import type { Clause, ParsedText } from "../../../text/parsed-text.ts";
import type { Finding } from "../finding.ts";
import { aheadWords, schedulingLemmas, thwarting } from "./direction-words.ts";
import { clauseOf } from "./lean-of-clause.ts";

/** [was due on Friday but has not been seen], [were to sign on Wednesday, but], [had been due on Friday]: a plan that came to nothing lies behind. */
export function leanOfPlan(text: ParsedText, finding: Finding): Lean {
  const clause = clauseOf(text, finding);
  if (isFormer(text, finding)) return "past";
  const plan = clause && planOf(text, clause);
  return plan && (plan.verb.perfect || isThwarted(text, finding)) ? "past" : null;
}

/** [originally listed for Wednesday] */
const isFormer = ({ tokens }: ParsedText, { first }: Finding): boolean =>
  tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === "originally" || lower === "initially");

/** The clause in the past that tells of a plan: [was due], [was to sign], [was expected to plead]. */
function planOf(text: ParsedText, clause: Clause): Clause | null {
  const main = clause.verb.form === "infinitive" && clause.governor !== null ? text.clauses[clause.governor]! : clause;
  const { verb } = main;
  if (verb.form !== "finite" || verb.tense !== "past") return null;
  const isPlan = schedulingLemmas.has(verb.lemma) || aheadWords.has(text.tokens[verb.last]?.lower ?? "");
  return isPlan || (verb.lemma === "be" && main !== clause) ? main : null;
}

const isThwarted = ({ tokens }: ParsedText, { last }: Finding): boolean =>
  tokens.slice(last).some((token) => token.sentence === tokens[last - 1]!.sentence && thwarting.has(token.lower));
