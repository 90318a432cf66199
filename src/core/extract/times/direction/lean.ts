import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Finding, Lean } from "../finding.ts";
import { leanOfClause } from "./lean-of-clause.ts";
import { aheadNouns, aheadWords, sides } from "./direction-words.ts";

type Cue = (text: ParsedText, finding: Finding) => Lean;

/** [last November], [next week], [three days ago]: the words themselves. */
const ownWords: Cue = (_text, { lean, meaning, edge }) => {
  if (lean) return lean;
  if (meaning.kind === "distance" || meaning.kind === "stretch") return meaning.sign;
  if (meaning.kind === "unit" && meaning.shift !== 0) return meaning.shift < 0 ? -1 : 1;
  if ((meaning.kind === "calendar" || meaning.kind === "weekday") && meaning.which) return meaning.which;
  return edge === "earlier" ? -1 : edge === "later" ? 1 : 0;
};

/** [since Monday], [as soon as April], [ahead of a November summit] */
const preposition: Cue = (text, { first }) => {
  const words = before(text, first, 5);
  for (let length = 3; length > 0; length--) {
    for (let at = words.length - length; at >= Math.max(0, words.length - length - 2); at--) {
      const side = sides.get(words.slice(at, at + length).join(" "));
      if (side && (at + length === words.length || length === 2)) return side;
    }
  }
  return 0;
};

/** [his planned April trip], [scheduled for Thursday], [an expected visit, possibly in April] */
const nearWord: Cue = (text, { first }) => (before(text, first, 3).some((word) => aheadWords.has(word)) ? 1 : 0);

/** [his April trip], [Thursday's vote], unless it has happened: [his April trip was]. */
const nounAfter: Cue = (text, { last }) => {
  const at = text.tokens[last]?.lower === "'s" ? last + 1 : last;
  const noun = [at, at + 1].find(
    (index) => aheadNouns.has(text.tokens[index]?.lemma ?? "") && text.tokens[at]!.pos !== "ADP",
  );
  if (noun === undefined) return 0;
  const clause = text.clauses[text.clauseAt[noun] ?? -1];
  const about = clause?.subject && clause.subject.first <= noun && noun < clause.subject.last;
  return about && clause.verb.tense === "past" && clause.verb.form === "finite" ? -1 : 1;
};

/** [met in October], [accepted an invitation to attend the summit in November] */
const clause: Cue = (text, finding) => leanOfClause(text, finding);

const cues: readonly Cue[] = [ownWords, preposition, nearWord, nounAfter, clause];

/** Whether the words around a time look back or ahead: the first cue that says something decides. */
export function leanOf(text: ParsedText, finding: Finding): Lean {
  for (const cue of cues) {
    const lean = cue(text, finding);
    if (lean) return lean;
  }
  return 0;
}

/** The words of the same sentence before a token. */
function before({ tokens }: ParsedText, at: number, count: number): string[] {
  return tokens
    .slice(Math.max(0, at - count), at)
    .filter(({ sentence }) => sentence === tokens[at]!.sentence)
    .map(({ lower }) => lower);
}
