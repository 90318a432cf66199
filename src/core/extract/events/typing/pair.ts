import type { Clause, ParsedText } from "../../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../../text/tagged-text.ts";
import type { Found } from "../found.ts";

/** Who may have done something to whom: the words that name each; null where the text names nobody. */
export interface Pair {
  readonly source: TokenRange | null;
  readonly target: TokenRange | null;
}

/** A pair in its text, as far as its sentences reach, with the events that the patterns found there. */
export interface PairContext extends Pair {
  readonly text: ParsedText;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly events: readonly Found[];
}

/** The sentences of a text that a pair stands in; at least one side must be named. */
export function contextOf(text: ParsedText, events: readonly Found[], pair: Pair): PairContext {
  const sentences = [pair.source, pair.target].flatMap((side) => (side ? [text.tokens[side.first]!.sentence] : []));
  const first = Math.min(...sentences);
  const last = Math.max(...sentences);
  return {
    ...pair,
    text,
    tokens: text.tokens.slice(text.sentences[first]!.first, text.sentences[last]!.last),
    clauses: text.clausesBySentence.slice(first, last + 1).flat(),
    events: events.filter(({ clause }) => clause.sentence >= first && clause.sentence <= last),
  };
}

/** Takes the hash of one feature. */
export type Emit = (feature: string) => void;

/** Features of one phenomenon. */
export type FeatureGroup = (context: PairContext, emit: Emit) => void;

export const overlap = (one: TokenRange | null, other: TokenRange | null): boolean =>
  one !== null && other !== null && one.first < other.last && other.first < one.last;
