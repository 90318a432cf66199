import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../../text/parsed-text.ts";
import type { TokenRange } from "../../../text/tagged-text.ts";
import { trimmed } from "../draft.ts";

/** The words for the source: the subject with its apposition. */
export function sourceOf(text: ParsedText, clause: Clause): TokenRange | null {
  const subject = clause.kind === "gerund" ? speakerAbove(text, clause) : clause.subject;
  if (!subject) return null;
  const { verb } = clause;
  if (subject.first > verb.head) return { first: subject.first, last: behindVerb(text, clause, subject.last) };
  if (isRelativePronoun(text, clause)) return { first: clause.first, last: clause.first + 1 };
  const own = clause.kind === "relative" ? verb.first : firstVerbOf(text, clause, subject);
  if (own - subject.last > longestApposition) return { first: subject.first, last: subject.last };
  return trimmed(text, { first: nameBefore(text, subject.first), last: withoutAdverbs(text, subject.last, own) });
}

/** [Lund, professor at the school said]: an apposition that no second comma ends; where the name before it begins. */
function nameBefore({ tokens, sentences }: ParsedText, subject: number): number {
  const isRole = /^(?:NOUN|ADJ)$/.test(tokens[subject]!.pos);
  if (!isRole || tokens[subject - 1]?.text !== ",") return subject;
  let first = subject - 1;
  while (tokens[first - 1]?.pos === "PROPN") first--;
  const opens = sentences[tokens[subject]!.sentence]!.first === first;
  return opens && first < subject - 1 ? first : subject;
}

/** [Lund, who said]; but [the call, which an aide said]. */
const isRelativePronoun = (text: ParsedText, { kind, subject, first }: Clause): boolean =>
  kind === "relative" && subject!.last <= first && /^(?:who|which)$/.test(text.tokens[first]!.lower);

const longestApposition = 25;

/** The subject of the nearest clause above whose verb says something; else the gerund's own, or that of the sentence. */
function speakerAbove(text: ParsedText, clause: Clause): Phrase | null {
  let last = clause;
  for (let above = clause.governor; above !== null; above = last.governor) {
    last = text.clauses[above]!;
    if (isSaying(last) && last.subject) return last.subject;
  }
  const isLoose = text.tokens[clause.verb.first - 1]?.text === ",";
  return isLoose ? last.subject : (clause.subject ?? last.subject);
}

const isSaying = ({ verb }: Clause): boolean => {
  const cue = cueOf(verb.lemma);
  return cue !== undefined && cue.class !== "believe" && verb.form !== "participle";
};

/** Where the verb of a subject starts: [X, who leads the party, met Y and said] is about what stands before [met]. */
function firstVerbOf(text: ParsedText, clause: Clause, subject: Phrase): number {
  const own = clausesOf(text, clause.sentence).find(
    ({ kind, verb, subject: other }) =>
      other?.first === subject.first && verb.form === "finite" && verb.first >= subject.last && kind !== "relative",
  );
  return own?.verb.first ?? subject.last;
}

/** [the Kremlin later said]: adverbs before the verb are not the source. */
function withoutAdverbs(text: ParsedText, first: number, verb: number): number {
  let last = verb;
  while (
    last > first &&
    /^(ADV|PUNCT|AUX|PART)$/.test(text.tokens[last - 1]!.pos) &&
    !/^(['’]s|\))$/.test(text.tokens[last - 1]!.text)
  )
    last--;
  return last;
}

/** [said Chen, a partner at the firm.]: an apposition behind an inverted subject. */
function behindVerb(text: ParsedText, clause: Clause, last: number): number {
  const end = text.sentences[clause.sentence]!.last;
  if (text.tokens[last]?.text !== "," || last >= end) return last;
  for (let at = last + 1; at < end; at++) {
    if (/^[,.;]$/.test(text.tokens[at]!.text)) return text.tokens[last + 1]!.pos === "VERB" ? last : at;
    if (text.tokens[at]!.quotation >= 0 || text.tokens[at]!.pos === "AUX") return last;
  }
  return last;
}
