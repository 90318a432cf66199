import type { Mention } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Assertion } from "../../model/assertion.ts";
import type { Event, Quantity } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { TimeReference } from "../../model/time.ts";
import { ideaPhrases } from "../../lexicon/ideas.ts";
import { stopWords } from "../../lexicon/stop-words.ts";
import type { ParsedText } from "../../text/parsed-text.ts";
import { contains, innermost, overlaps } from "../../text/spans.ts";
import { stem } from "../../text/stem.ts";
import { spanOf, type Token } from "../../text/tagged-text.ts";
import { certaintyOf, polarityOf } from "./modality.ts";
import { standingOf } from "./standing.ts";
import { findUnits, ownTokens, type Unit } from "./units.ts";

/** What the stages before have found in the article. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeReference[];
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
}

const fewestTerms = 2;

/** Splits an article into assertions. Ids are `<article>:a<n>` in text order. */
export function findAssertions(
  text: ParsedText,
  article: Pick<Article, "id" | "publishedAt">,
  found: Findings,
): Assertion[] {
  const units = findUnits(text, found.statements).map((unit) => ({ unit, terms: termsOf(text, unit) }));
  return units
    .filter(({ terms }) => terms.length >= fewestTerms)
    .map(({ unit, terms }, at) => toAssertion(text, `${article.id}:a${at + 1}`, article, unit, terms, found));
}

/** A whole text as one assertion, however many it makes: to compare texts that are no more than a proposition. */
export function assertWhole(
  text: ParsedText,
  article: Pick<Article, "id" | "publishedAt">,
  found: Findings,
): Assertion {
  const range = { first: 0, last: text.tokens.length };
  const unit: Unit = { ...range, holes: [], subject: null, clause: null, statement: null, rule: "whole" };
  return toAssertion(text, `${article.id}:whole`, article, unit, termsOf(text, unit), found);
}

function toAssertion(
  text: ParsedText,
  id: string,
  { id: article, publishedAt }: Pick<Article, "id" | "publishedAt">,
  unit: Unit,
  terms: readonly string[],
  found: Findings,
): Assertion {
  const span = spanOf(text, unit);
  const statement = statementOf(text, unit, found.statements);
  const holes = unit.holes.map((hole) => spanOf(text, hole));
  const isOwn = (part: Span): boolean => contains(span, part) && !holes.some((hole) => overlaps(hole, part));
  const times = found.times.flatMap((time, at) => (isOwn(time.span) ? [at] : []));
  const events = found.events.filter((one) => isOwn(one.span));
  return {
    id,
    article,
    span,
    subject: unit.subject && spanOf(text, unit.subject),
    statement: statement?.id ?? null,
    events: events.map(({ id: event }) => event),
    actors: actorsOf(text, unit, found.mentions),
    terms,
    quantities: found.quantities.filter((quantity) => isOwn(quantity.span)),
    times,
    quotations: text.quotations.flatMap((quotation) => clipped(quotation, span)),
    polarity: polarityOf(text, unit, statement),
    certainty: certaintyOf(unit, events[0]),
    standing: standingOf(text, unit, { publishedAt, statement, times: times.map((at) => found.times[at]!) }),
    rule: unit.rule,
  };
}

function statementOf(text: ParsedText, unit: Unit, statements: readonly Statement[]): Statement | undefined {
  if (unit.statement !== null) return statements.find(({ id }) => id === unit.statement);
  return innermost(statements, unit.clause ? spanOf(text, unit.clause.verb) : spanOf(text, unit));
}

const isContent = (token: Token): boolean =>
  /^(NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(token.pos) && !stopWords.has(token.lower) && /[\p{L}\p{N}]/u.test(token.text);

/** Stems of the content words, in order; of names as they are; and each phrase that the lexicon has an idea for. */
function termsOf(text: ParsedText, unit: Unit): string[] {
  const own = ownTokens(text, unit);
  return own.flatMap((token, at) => {
    const phrase = ideaPhrases.at(own, at, own.length);
    return [...(isContent(token) ? [termOf(token)] : []), ...(phrase ? [phrase.value] : [])];
  });
}

const termOf = ({ pos, lower, lemma }: Token): string => (pos === "PROPN" ? lower : stem(lemma));

/** Actors named in the words themselves, and in a subject that stands before them. */
function actorsOf(text: ParsedText, unit: Unit, mentions: readonly Mention[]): string[] {
  const spans: Span[] = [spanOf(text, unit), ...(unit.subject ? [spanOf(text, unit.subject)] : [])];
  const inside = mentions.filter((mention) => spans.some((span) => overlaps(span, mention.span)));
  return [...new Set(inside.flatMap(({ actor, members }) => (actor ? [actor] : members)))];
}

/** The part of a quotation that lies in a span. */
function clipped(quotation: Span, span: Span): Span[] {
  if (!overlaps(quotation, span)) return [];
  return [{ start: Math.max(quotation.start, span.start), end: Math.min(quotation.end, span.end) }];
}
