import type { Gender } from "../../../../lexicon/given-names.ts";
import { offices } from "../../../../lexicon/offices.ts";
import type { Clause, ParsedText, Phrase } from "../../../../text/parsed-text.ts";
import type { Token } from "../../../../text/tagged-text.ts";
import type { Reading } from "./doubts.ts";
import type { Scene } from "./scene.ts";
import { isBeside, isNamedBefore } from "./subjects.ts";

/** [Lund left. A driver said he]: somebody without a name who acts after the last one with a name may be meant. */
export function hasNamelessSince({ text, mentionOf }: Scene, token: Token, { found, gender, near }: Reading): boolean {
  for (let at = text.clauseAt[token.index]!; at >= 0 && text.clauses[at]!.last > found.last; at--) {
    const { subject } = text.clauses[at]!;
    if (!subject || subject.first <= found.last || !hasActed(text.clauses[at]!, token)) continue;
    if (text.tokens[subject.head]!.quotation >= 0 || isNamedBefore(text, found, subject)) continue;
    const isNamed =
      mentionOf(subject)?.actor || near.some((mention) => mention.actor && isBeside(text, mention, subject));
    if (!isNamed && isSomebody(text, subject, gender)) return true;
  }
  return false;
}

/** Not in what comes behind the pronoun, nor in what somebody else reported a sentence ago. */
const hasActed = ({ kind, sentence, verb, subject }: Clause, token: Token): boolean =>
  subject!.first < token.index && verb.first < token.index && (kind !== "complement" || sentence === token.sentence);

/** One human being, by a noun for an office, a profession or a relative; a woman where it is no man's: neither [neither captain] nor [her father] is [she]. */
function isSomebody({ tokens }: ParsedText, { first, head }: Phrase, gender: Gender | undefined): boolean {
  const { pos, lower, lemma } = tokens[head]!;
  if (pos !== "NOUN" || lower !== lemma || /^(?:neither|no|nobody|any|every|each)$/.test(tokens[first]!.lower))
    return false;
  const office = offices.at(tokens, head, head + 1)?.value;
  return office !== undefined && (office.gender ?? gender) === (gender ?? office.gender);
}
