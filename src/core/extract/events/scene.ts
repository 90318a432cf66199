import type { Mention } from "../../model/actor.ts";
import type { Quantity } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import type { TimeReference } from "../../model/time.ts";
import type { Clause, Oblique, ParsedText } from "../../text/parsed-text.ts";
import type { Token, TokenRange } from "../../text/tagged-text.ts";

/** A finding of an earlier stage, by token. */
export interface Placed<Value> extends TokenRange {
  readonly value: Value;
}

/** What the earlier stages found in an article. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeReference[];
  readonly quantities: readonly Quantity[];
}

/** A text with what the earlier stages found in it, ready for look-up by token. */
export interface Scene {
  readonly text: ParsedText;
  readonly mentions: readonly Placed<Mention>[];
  readonly times: readonly Placed<TimeReference>[];
  readonly quantities: readonly Placed<Quantity>[];
  /** Mentions that cover a token, the longest first. */
  readonly mentionsAt: (token: number) => readonly Placed<Mention>[];
  /** The prepositional phrase whose preposition is this token. */
  readonly obliqueAt: ReadonlyMap<number, Oblique>;
  /** The clauses that a clause governs. */
  readonly below: ReadonlyMap<number, readonly Clause[]>;
}

export function buildScene(text: ParsedText, found: Findings): Scene {
  const mentions = placeAll(text, found.mentions);
  return {
    text,
    mentions,
    times: placeAll(text, found.times),
    quantities: placeAll(text, found.quantities),
    mentionsAt: byToken(mentions),
    obliqueAt: new Map(text.clauses.flatMap(({ obliques }) => obliques.map((oblique) => [oblique.token, oblique]))),
    below: byGovernor(text.clauses),
  };
}

const placeAll = <Value extends { span: Span }>(text: ParsedText, values: readonly Value[]): Placed<Value>[] =>
  values
    .map((value) => ({ value, ...rangeOf(text.tokens, value.span) }))
    .filter(({ first, last }) => first < last)
    .toSorted((a, b) => a.first - b.first || b.last - a.last);

/** The tokens that a span touches. */
export function rangeOf(tokens: readonly Token[], span: Span): TokenRange {
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < span.end) last++;
  return { first, last };
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byToken<Value>(placed: readonly Placed<Value>[]): (token: number) => readonly Placed<Value>[] {
  const at = new Map<number, Placed<Value>[]>();
  for (const one of placed.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    for (let token = one.first; token < one.last; token++) at.set(token, [...(at.get(token) ?? []), one]);
  }
  return (token) => at.get(token) ?? [];
}

function byGovernor(clauses: readonly Clause[]): Map<number, Clause[]> {
  const below = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.governor !== null) below.set(clause.governor, [...(below.get(clause.governor) ?? []), clause]);
  }
  return below;
}

/** Whether a token stands in a range. */
export const holds = (range: TokenRange, token: number): boolean => range.first <= token && token < range.last;

/** Whether a sentence is a headline or a heading between sections. */
export const isHeading = ({ text }: Scene, sentence: number): boolean =>
  text.paragraphs.length > 1 && text.paragraphs[text.sentences[sentence]!.paragraph]!.heading;

/** The time or quantity that covers a token. */
export const coveredBy = <Value>(placed: readonly Placed<Value>[], token: number): Placed<Value> | undefined =>
  placed.find((one) => holds(one, token));
