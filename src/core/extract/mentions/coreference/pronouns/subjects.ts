import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../../../text/parsed-text.ts";
import { holdsHead } from "../../../../text/ranges.ts";
import type { Found } from "../../found.ts";
import { sentenceOf } from "./scene.ts";

/** The head of a subject, or in apposition to it: [The minister, Lin Bo, smiled] [Lin Bo, the minister, smiled]. */
export const isSubject = (text: ParsedText, mention: Found): boolean =>
  clausesOf(text, sentenceOf(text, mention)).some((clause) => isSubjectOf(text, mention, clause));

/** Whether a mention is who does what a clause tells. */
export function isSubjectOf(text: ParsedText, mention: Found, clause: Clause): boolean {
  const doer = clause.subject ?? whoCame(clause);
  return doer !== null && (holdsHead(mention, doer) || isBeside(text, mention, doer));
}

/** [Lin Bo, the minister,] [The minister, Lin Bo,]: in apposition, before the words for who it is or behind them. */
export const isBeside = (text: ParsedText, mention: Found, doer: Phrase): boolean =>
  isRightBehind(text, mention, doer) || isNamedBefore(text, mention, doer);

/** [Then came Ada Quill]: who stands behind the verb is who came. */
const whoCame = ({ verb, object }: Clause): Phrase | null => (verb.lemma === "come" ? object : null);

/** [Ada Quill, her uncle, said]: the name stands before the comma that leads the words for who it is. */
export const isNamedBefore = ({ tokens }: ParsedText, { last }: Found, { first }: Phrase): boolean =>
  tokens[last]?.text === "," &&
  (first === last + 1 || (first === last + 2 && /^(?:DET|PRON)$/.test(tokens[last + 1]!.pos)));

const furthest = 8;

/** Over a place and a title only: [Crane’s biographer, Dr Ada Quill, doubts it] [A consul in the crowd, Ada Quill, heard it]. */
function isRightBehind({ tokens }: ParsedText, { first }: Found, { last }: Phrase): boolean {
  if (first <= last || first - last > furthest) return false;
  const comma = tokens.slice(last, first).find(({ text }) => text === ",")?.index;
  return (
    comma !== undefined &&
    tokens
      .slice(last, comma)
      .every(({ pos, lower }) => /^(?:ADP|ADJ|NOUN|PROPN|DET)$/.test(pos) || lower.endsWith("self")) &&
    tokens.slice(comma + 1, first).every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN|DET)$/.test(pos) || text === ".")
  );
}
