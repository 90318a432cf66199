import { cueOf } from "../../../lexicon/cues.ts";
import { clausesOf, type ParsedText } from "../../../text/parsed-text.ts";
import { withMarks } from "../../../text/ranges.ts";
import type { Sentence, TokenRange } from "../../../text/tagged-text.ts";
import { isMark, trimmed, type Draft, type Finder } from "../draft.ts";

interface Lead {
  readonly words: readonly string[];
  readonly rule: string;
}

const leads: readonly Lead[] = [
  { words: ["according", "to"], rule: "according-to" },
  { words: ["as", "per"], rule: "as-per" },
  { words: ["as", "reported", "by"], rule: "as-reported-by" },
];

/** [According to X, …], […, according to X], [A, according to X, is B], [As per a report by X, …]. */
export const findAccordingTo: Finder = (text) =>
  text.tokens.flatMap((token) => {
    const lead = leads.find(({ words }) => words.every((word, at) => text.tokens[token.index + at]?.lower === word));
    if (!lead || token.quotation >= 0) return [];
    const draft = read(text, token.index, lead);
    return draft ? [draft] : [];
  });

function read(text: ParsedText, at: number, lead: Lead): Draft | null {
  const sentence = text.sentences[text.tokens[at]!.sentence]!;
  const first = at + lead.words.length;
  const leading = at <= sentence.first + 1;
  const source = phraseFrom(text, first, sentence.last, leading);
  if (!source) return null;
  const after = trimmed(text, { first: source.last, last: sentence.last });
  const before = leading ? null : contentBefore(text, at, sentence);
  const isSplit = before !== null && after !== null && !hasVerb(text, before) && hasVerb(text, after);
  const content = isSplit ? [before, after] : [before ?? after];
  return content.some((range) => range === null)
    ? null
    : {
        source,
        cue: { first: at, last: first },
        content: content as TokenRange[],
        cueClass: "say",
        clause: null,
        rule: lead.rule,
      };
}

/** What stands before the lead, from the sentence's start or from where somebody's words begin; a quotation as a whole. */
function contentBefore(text: ParsedText, at: number, sentence: Sentence): TokenRange | null {
  const quotation = isMark(text, at - 1) ? text.quotations[text.tokens[at - 2]?.quotation ?? -1] : undefined;
  const first = clauseStart(text, at, sentence);
  return trimmed(text, { first: quotation ? Math.min(first, withMarks(quotation).first) : first, last: at });
}

const hasVerb = (text: ParsedText, { first, last }: TokenRange): boolean =>
  clausesOf(text, text.tokens[first]!.sentence).some(
    ({ verb }) => verb.form === "finite" && verb.head >= first && verb.head < last,
  );

/** The noun phrase with what describes it: up to a comma or the sentence's end; without a comma behind a leading one, up to a verb. */
function phraseFrom(text: ParsedText, first: number, limit: number, leading: boolean): TokenRange | null {
  const end = (isEnd: (at: number) => boolean): number => {
    let last = first;
    while (last < limit && !isEnd(last)) last++;
    return last;
  };
  const mark = end((at) => /^[,.;:"“”]$/.test(text.tokens[at]!.text) && !/^\p{L}\.$/u.test(text.tokens[at]!.text));
  const isOpen = leading && text.tokens[mark]?.text !== ",";
  const verb = end((at) => at >= mark || /^(?:VERB|AUX|SCONJ)$/.test(text.tokens[at]!.pos));
  return trimmed(text, { first, last: isOpen ? verb : mark });
}

/** Where the words before `at` begin: at the sentence's start, or behind [X said that]. */
function clauseStart(text: ParsedText, at: number, { first }: Sentence): number {
  let clause = text.clauses[text.clauseAt[at - 2] ?? -1];
  while (clause) {
    const above = text.clauses[clause.governor ?? -1];
    if (clause.kind === "complement" && above && cueOf(above.verb.lemma)?.takes.includes("clause")) return clause.first;
    clause = above;
  }
  return first;
}
