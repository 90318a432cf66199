import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Lean } from "../../../model/time-meaning.ts";
import type { Finding } from "../finding.ts";
import { aheadLemmas, aheadWords, comparing, movingLemmas, namingVerbs, sides } from "./direction-words.ts";
import { clauseOf, isPlainPast, leanOfClause } from "./lean-of-clause.ts";
import { leanOfLead } from "./lean-of-lead.ts";
import { leanOfNoun } from "./lean-of-noun.ts";
import { leanOfPlan } from "./lean-of-plan.ts";

/** What one kind of evidence says; null where it says nothing. */
type Cue = (text: ParsedText, finding: Finding) => Lean;

/** [last November], [next week], [three days ago], [earlier this year]: the words themselves. */
const ownWords: Cue = (_text, { lean, meaning, edge }) => {
  if (lean) return lean;
  if (meaning.kind === "distance") return meaning.origin === "text" ? null : sideOf(meaning.sign);
  if (meaning.kind === "stretch" && !meaning.loose) return sideOf(meaning.sign);
  if (meaning.kind === "unit" && meaning.shift !== 0) return sideOf(meaning.shift);
  if ((meaning.kind === "calendar" || meaning.kind === "weekday") && meaning.which) return sideOf(meaning.which);
  return edge === "earlier" ? "past" : edge === "later" ? "future" : null;
};

const sideOf = (step: number): Lean => (step < 0 ? "past" : step > 0 ? "future" : null);

/** [since Monday], [as soon as April], [ahead of a November summit] */
const preposition: Cue = (text, { first }) => {
  const words = before(text, first, 5);
  for (const side of sides) {
    const at = words.findLastIndex((_, index) => side.words.every((word, offset) => words[index + offset] === word));
    const rest = at < 0 ? [] : words.slice(at + side.words.length);
    if (at >= 0 && (!side.near || rest.every((word) => determiners.test(word)))) return side.side;
  }
  return null;
};

/** [since her June tour] */
const determiners = /^(the|a|an|his|her|its|their|our|my|your|that|'s)$/;

/** [his planned April trip], [scheduled for Thursday], [set for April] */
const nearWord: Cue = (text, { first }) => {
  const words = before(text, first, 5);
  const isAhead = words.some((word, at) => aheadWords.has(word) && mayLookAhead(words[at - 1], words[at + 1]));
  return isAhead || /(?:set for|of record)$/.test(words.join(" ")) ? "future" : null;
};

/** Not [as planned], nor the verb of [planned the May attack]. */
const mayLookAhead = (previous = "", next = ""): boolean =>
  !/^(as|previously|once)$/.test(previous) && !determiners.test(next);

/** [extended its offer until 20 November], [gave them until Tuesday], [demanded an answer within 24 hours] */
const movedEnd: Cue = (text, finding) => {
  const word = text.tokens[finding.first - 1]?.lower ?? "";
  const verb = clauseOf(text, finding)?.verb;
  if (!verb) return null;
  const phrase = `${verb.lemma} ${text.tokens[verb.head + 1]?.lower}`;
  if (/^(until|till|to)$/.test(word) && (movingLemmas.has(verb.lemma) || movingLemmas.has(phrase))) return "future";
  if (/^(until|till|through)$/.test(word) && isOn(text, finding)) return "future";
  return /^(by|within|from)$/.test(word) && aheadLemmas.has(verb.lemma) && !verb.perfect ? "future" : null;
};

/** [stays closed through September]: what holds now goes on. */
function isOn(text: ParsedText, finding: Finding): boolean {
  const clause = clauseOf(text, finding);
  const main = clause?.kind === "complement" && clause.governor !== null ? text.clauses[clause.governor] : clause;
  return main?.verb.form === "finite" && main.verb.tense === "present" && !main.verb.perfect;
}

/** [has set April 17 as the date], [called a strike for Thursday] */
const arranged: Cue = (text, finding) => {
  const verb = clauseOf(text, finding)?.verb;
  const names =
    verb && namingVerbs.has(verb.lemma) && (verb.perfect || (verb.tense !== "past" && !isPlainPast(text, verb)));
  if (names && finding.first === verb.last) return "future";
  const { meaning, last } = finding;
  const isDay = meaning.kind === "weekday" || (meaning.kind === "calendar" && meaning.day !== undefined);
  const describes = text.tokens[last]?.lower === "'s" || text.tokens[last]?.pos === "NOUN";
  return isDay && !describes && text.tokens[finding.first - 1]?.lower === "for" ? "future" : null;
};

/** [higher than in August], [unlike in June] */
const compared: Cue = (text, { first }) => (before(text, first, 2).some((word) => comparing.has(word)) ? "past" : null);

const cues: readonly Cue[] = [
  ownWords,
  leanOfPlan,
  preposition,
  compared,
  nearWord,
  movedEnd,
  arranged,
  leanOfLead,
  leanOfNoun,
  leanOfClause,
];

/** Whether the words around a time look back or ahead: the first cue that says something decides. */
export function leanOf(text: ParsedText, finding: Finding): Lean {
  for (const cue of cues) {
    const lean = cue(text, finding);
    if (lean) return lean;
  }
  return null;
}

/** The words before a token, as far as the last mark or the sentence's start. */
function before({ tokens }: ParsedText, at: number, count: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < count; index--) {
    const { sentence, pos, lower } = tokens[index]!;
    if (sentence !== tokens[at]!.sentence || pos === "PUNCT") break;
    words.unshift(lower);
  }
  return words;
}
