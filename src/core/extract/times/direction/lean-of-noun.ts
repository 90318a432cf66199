import type { Clause, ParsedText } from "../../../text/parsed-text.ts";
import type { Lean } from "../../../model/time-meaning.ts";
import type { Finding } from "../finding.ts";
import {
  aheadLemmas,
  aheadNouns,
  callingOff,
  doneNouns,
  openNouns,
  schedulingLemmas,
  discussing,
} from "./direction-words.ts";

/** A time that describes a noun: [his April trip], [Thursday's vote], [Wednesday's ruling], [the October talks]. */
export function leanOfNoun(text: ParsedText, finding: Finding): Lean {
  const noun = describedNoun(text, finding);
  if (noun === null) return isOwnTrip(text, finding) ? "future" : null;
  const clause = text.clauses[text.clauseAt[noun] ?? -1];
  const { lemma } = text.tokens[noun]!;
  if (aheadNouns.has(lemma)) return clause && isOver(text, noun, clause, finding) ? "past" : "future";
  if (openNouns.has(lemma)) return null;
  if (doneNouns.has(lemma)) return clause && isComingSubject(noun, clause) ? "future" : "past";
  return clause && awaits(clause) ? "future" : "past";
}

const possessives = /^(his|her|their|its|our|my|your|'s|')$/;
/** How many words the way may take: [trip to the Republic of Karvia in April]. */
const longestWay = 7;

/** [discussed his trip to Karvia in April], [wrote of her visit in May]: somebody's own way, as a matter of talk. */
function isOwnTrip(text: ParsedText, { first }: Finding): boolean {
  const { tokens } = text;
  const near = tokens.slice(Math.max(0, first - longestWay), first);
  const at = near.findLastIndex(({ lemma }) => aheadNouns.has(lemma));
  const noun = first - near.length + at;
  const isWay = at >= 0 && near.slice(at + 1).every(({ pos }) => /^(ADP|DET|PROPN|NOUN|ADJ)$/.test(pos));
  const verb = text.clauses[text.clauseAt[first] ?? -1]?.verb;
  const isTalk = verb !== undefined && discussing.has(verb.lemma) && verb.last <= noun;
  return isWay && isTalk && possessives.test(tokens[noun - 1]?.lower ?? "");
}

/** [Thursday's ruling will decide] */
const isComingSubject = (noun: number, { subject, verb }: Clause): boolean =>
  verb.form === "finite" && verb.tense === "future" && subject !== null && subject.first <= noun && noun < subject.last;

/** [will show the October figures], [is preparing for the October campaign] */
const awaits = ({ verb }: Clause): boolean =>
  verb.form === "finite" &&
  (verb.tense === "future" ||
    schedulingLemmas.has(verb.lemma) ||
    (verb.tense === "present" && verb.modal === null && aheadLemmas.has(verb.lemma)));

/** The head of the noun phrase that a time describes, or null: [April] trip, [Thursday] 's budget vote. */
function describedNoun({ tokens }: ParsedText, { last, first }: Finding): number | null {
  const possessive = tokens[last]?.lower === "'s";
  const hangs =
    /^(in|of|at|for|after|from|over|to|with)$/.test(tokens[first - 1]?.lower ?? "") && tokens[last]?.pos === "NOUN";
  const describes = possessive || hangs || isDetermined(tokens[first - 1]?.lower ?? "", tokens[first]!.lower);
  if (!describes) return null;
  let at = possessive ? last + 1 : last;
  while (tokens[at]?.pos === "ADJ" && at - last < 3) at++;
  let head: number | null = null;
  for (; /^(NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") && tokens[at]!.sentence === tokens[first]!.sentence; at++)
    head = at;
  return head;
}

/** [the], [his], [Trump 's] before a time tell that a noun follows it. */
const isDetermined = (before: string, first: string): boolean =>
  /^(the|a|an|his|her|its|their|our|my|this|that|'s|'|annual|planned|key)$/.test(before) || first === "the";

/** [his April trip was a success], [prices fell after the October vote]: told in the past, as subject or as its setting. */
function isOver({ tokens }: ParsedText, noun: number, { verb, subject }: Clause, { first }: Finding): boolean {
  if (verb.form !== "finite" && verb.perfect) return true;
  if (verb.form !== "finite" || (verb.tense !== "past" && !verb.perfect)) return false;
  if (schedulingLemmas.has(verb.lemma) || callingOff.has(verb.lemma)) return false;
  const near = [tokens[first - 1], tokens[first - 2]].map((token) => token?.lower ?? "");
  return (
    (subject !== null && subject.first <= noun && noun < subject.last) ||
    near.some((word) => /^(after|following|during|at|in)$/.test(word))
  );
}
