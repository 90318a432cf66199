import type { Grammar } from "./chunks.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "./clause-state.ts";
import { readClauses } from "./clauses.ts";
import type { Clause, ParsedText } from "./parsed-text.ts";
import { tagText } from "./tag.ts";
import type { TaggedText } from "./tagged-text.ts";

const verbsOf = (cues: typeof lexicon.cues): ReadonlySet<string> => new Set(cues.map((cue) => cue.verb));
const takers = verbsOf(lexicon.cues.filter((cue) => cue.takes.includes("clause")));
const addressing = verbsOf(lexicon.cues.filter((cue) => cue.addressee));
const attributing = verbsOf(lexicon.cues.filter(({ takes }) => takes.includes("clause") || takes.includes("quote")));
const grammar: Grammar = {
  attributes: (lemma) => attributing.has(lemma),
  takesClause: (lemma) => takers.has(lemma),
  addresses: (lemma) => addressing.has(lemma),
};

/** Tags a text and reads its clauses: the one form in which every stage sees an article. */
export function parseText(text: string): ParsedText {
  return parse(tagText(text));
}

function parse(text: TaggedText): ParsedText {
  const clauses: Clause[] = [];
  const clauseAt = text.tokens.map(() => -1);
  for (const sentence of text.sentences) {
    const { drafts, ownerOf } = readClauses(text, sentence, grammar);
    growOverVerbless(drafts);
    const indexes = number(drafts, clauses.length);
    for (const draft of drafts) if (indexes.has(draft)) clauses.push(toClause(draft, sentence.index, indexes));
    ownerOf.forEach((draft, at) => {
      clauseAt[sentence.first + at] = indexes.get(nearest(draft, indexes) ?? draft) ?? -1;
    });
  }
  widen(clauses);
  const clausesBySentence = text.sentences.map((): Clause[] => []);
  for (const clause of clauses) clausesBySentence[clause.sentence]!.push(clause);
  return { ...text, clauses, clauseAt, clausesBySentence };
}

/** What was begun and found no verb belongs to the clause it hangs on. */
function growOverVerbless(drafts: readonly Draft[]): void {
  for (const { verb, governor, last } of drafts.toReversed()) {
    if (verb === null && governor !== null) governor.last = Math.max(governor.last, last);
  }
}

/** Indexes for the drafts that have a verb. */
const number = (drafts: readonly Draft[], from: number): Map<Draft, number> =>
  new Map(drafts.filter((draft) => draft.verb).map((draft, at) => [draft, from + at]));

function nearest(draft: Draft | null, indexes: ReadonlyMap<Draft, number>): Draft | null {
  for (let above = draft; above; above = above.governor) if (indexes.has(above)) return above;
  return null;
}

function toClause(draft: Draft, sentence: number, indexes: ReadonlyMap<Draft, number>): Clause {
  const { kind, subject, object, obliques, first, last } = draft;
  const governor = nearest(draft.governor, indexes);
  const own = draft.verb!;
  return {
    index: indexes.get(draft)!,
    sentence,
    kind,
    verb: own,
    subject,
    object,
    obliques,
    governor: governor ? indexes.get(governor)! : null,
    first: Math.min(first, own.first, subject && subject.first >= first - 1 ? subject.first : first),
    last,
  };
}

/** Lets every clause cover the clauses below it, from the innermost out. */
function widen(clauses: Clause[]): void {
  for (let index = clauses.length - 1; index >= 0; index--) {
    const { governor, last } = clauses[index]!;
    if (governor !== null && clauses[governor]!.last < last) clauses[governor] = { ...clauses[governor]!, last };
  }
}
