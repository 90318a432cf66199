import type { ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import { trimmed, type Draft, type Finder } from "./draft.ts";

interface Lead {
  readonly words: readonly string[];
  readonly rule: string;
}

const leads: readonly Lead[] = [
  { words: ["according", "to"], rule: "according-to" },
  { words: ["as", "per"], rule: "as-per" },
  { words: ["as", "reported", "by"], rule: "as-reported-by" },
];

/** [According to X, …], […, according to X], [As per a report by X, …]. */
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
  const source = phraseFrom(text, first, sentence.last);
  if (!source) return null;
  const leading = at <= sentence.first + 1;
  const range = leading
    ? { first: source.last, last: sentence.last }
    : { first: clauseStart(text, at, sentence.first), last: at };
  const content = trimmed(text, range);
  if (!content) return null;
  return {
    source,
    cue: { first: at, last: first },
    content: [content],
    cueClass: "say",
    clause: null,
    rule: lead.rule,
  };
}

/** The noun phrase with its apposition behind the lead: up to a comma, a verb or the sentence's end. */
function phraseFrom(text: ParsedText, first: number, limit: number): TokenRange | null {
  let last = first;
  while (
    last < limit &&
    !/^[,.;:"“”]$/.test(text.tokens[last]!.text) &&
    !/^(VERB|AUX|SCONJ)$/.test(text.tokens[last]!.pos)
  )
    last++;
  return trimmed(text, { first, last });
}

/** Where the clause that the words before `at` close begins: at the sentence's start, or behind [X said that]. */
function clauseStart(text: ParsedText, at: number, sentenceFirst: number): number {
  const clause = text.clauses[text.clauseAt[at - 2] ?? -1];
  return clause && clause.kind === "complement" ? clause.first : sentenceFirst;
}
