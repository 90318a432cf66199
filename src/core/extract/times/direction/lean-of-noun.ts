import type { Clause, ParsedText, Phrase } from "../../../text/parsed-text.ts";
import type { Finding, Lean } from "../finding.ts";
import { aheadNouns, openNouns, schedulingLemmas } from "./direction-words.ts";

/** A time that describes a noun: [his April trip], [Thursday's vote], [Wednesday's ruling], [the October talks]. */
export function leanOfNoun(text: ParsedText, finding: Finding): Lean {
  const noun = describedNoun(text, finding);
  if (noun === null) return null;
  const clause = text.clauses[text.clauseAt[noun] ?? -1];
  const { lemma } = text.tokens[noun]!;
  if (aheadNouns.has(lemma)) return isOver(noun, clause) ? "past" : "future";
  if (openNouns.has(lemma)) return null;
  return clause?.verb.form === "finite" && (clause.verb.tense === "future" || schedulingLemmas.has(clause.verb.lemma))
    ? "future"
    : "past";
}

/** The head of the noun phrase that a time describes, or null: [April] trip, [Thursday] 's budget vote. */
function describedNoun({ tokens }: ParsedText, { last, first }: Finding): number | null {
  const possessive = tokens[last]?.lower === "'s";
  let at = possessive ? last + 1 : last;
  const describes = possessive || isDetermined(tokens[first - 1]?.lower ?? "", tokens[first]!.lower);
  if (!describes) return null;
  while (tokens[at]?.pos === "ADJ" && at - last < 3) at++;
  let head: number | null = null;
  for (; /^(NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") && tokens[at]!.sentence === tokens[first]!.sentence; at++)
    head = at;
  return head;
}

/** [the], [his], [Trump 's] before a time tell that a noun follows it. */
const isDetermined = (before: string, first: string): boolean =>
  /^(the|a|an|his|her|its|their|our|my|this|that|'s|'|annual|planned|key)$/.test(before) || first === "the";

/** [his April trip was a success]: told in the past, as the subject. */
const isOver = (noun: number, clause: Clause | undefined): boolean =>
  clause?.verb.form === "finite" &&
  clause.verb.tense === "past" &&
  !schedulingLemmas.has(clause.verb.lemma) &&
  holds(clause.subject, noun);

const holds = (phrase: Phrase | null, token: number): boolean =>
  phrase !== null && phrase.first <= token && token < phrase.last;
