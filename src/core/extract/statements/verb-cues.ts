import { cueOf, type Cue } from "../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import { findContent } from "./content.ts";
import { trimmed, type Draft, type Finder } from "./draft.ts";

/** [X said that …], ["…," X said], [X, adding that …]: every clause whose verb attributes content. */
export const findVerbCues: Finder = (text) =>
  text.clauses.flatMap((clause): Draft[] => {
    const cue = cueOf(clause.verb.lemma);
    if (!cue || !canAttribute(text, clause) || isInTitleCase(text, clause) || describesMind(clause, cue)) return [];
    const source = sourceOf(text, clause);
    const content = findContent(text, { clause, cue, source });
    if (!content) return [];
    const { first, last } = clause.verb;
    const cueClass = content.pattern === "object" ? (cue.objectClass ?? cue.class) : cue.class;
    const rule = `verb-${content.pattern}`;
    return [{ source, cue: { first, last }, content: content.ranges, cueClass, clause: clause.index, rule }];
  });

/** [voters who want change]: a belief that only describes who is meant. */
const describesMind = ({ kind }: Clause, cue: Cue): boolean => kind === "relative" && cue.class === "believe";

/** In a headline with Capitals Throughout verbs and nouns cannot be told apart. */
function isInTitleCase(text: ParsedText, clause: Clause): boolean {
  const sentence = text.sentences[clause.sentence]!;
  if (!text.paragraphs[sentence.paragraph]!.heading) return false;
  const words = text.tokens.slice(sentence.first, sentence.last).filter(({ lower }) => lower.length > 3);
  return words.filter(({ text: word }) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length;
}

/** Plans to say something, passives and refusals attribute nothing; [declined to say], [is expected]. */
function canAttribute(text: ParsedText, { kind, verb, governor, first }: Clause): boolean {
  if (
    verb.passive ||
    verb.form === "participle" ||
    (kind !== "main" && /^(whether|if)$/.test(text.tokens[first]!.lower))
  )
    return false;
  if (verb.form === "infinitive") return governor !== null && text.clauses[governor]!.verb.lemma === "go";
  return kind !== "adverbial" || verb.form === "finite";
}

/** The words for the source: the subject with its apposition, or the subject of the clause that an [adding] hangs on. */
function sourceOf(text: ParsedText, clause: Clause): TokenRange | null {
  const subject = clause.kind === "gerund" ? speakerAbove(text, clause) : clause.subject;
  if (!subject) return null;
  const { verb } = clause;
  if (subject.first > verb.head) return { first: subject.first, last: behindVerb(text, clause, subject.last) };
  const near = clause.kind !== "gerund" && !hasVerbBetween(text, clause, subject.last, verb.first);
  if (!near || verb.first - subject.last > 25) return { first: subject.first, last: subject.last };
  return trimmed(text, { first: subject.first, last: withoutAdverbs(text, subject.last, verb.first) });
}

/** The subject of the nearest clause above whose verb attributes too; else the clause's own. */
function speakerAbove(text: ParsedText, clause: Clause): TokenRange | null {
  for (let above = clause.governor; above !== null; above = text.clauses[above]!.governor) {
    const { verb, subject } = text.clauses[above]!;
    if (cueOf(verb.lemma) && verb.form !== "participle" && subject) return subject;
  }
  return clause.subject;
}

/** A finite verb between subject and verb, other than in [X, who leads …, said], makes them part company. */
const hasVerbBetween = (text: ParsedText, clause: Clause, first: number, last: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ index, verb, kind }) =>
      index !== clause.index &&
      !(kind === "relative" && clause.kind === "main") &&
      verb.form === "finite" &&
      verb.first >= first &&
      verb.last <= last,
  );

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
