import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { wordsSaying } from "../../lexicon/words-saying.ts";
import { clausesOf, type Clause, type ParsedText, type Phrase } from "../../text/parsed-text.ts";
import { rangesOverlap } from "../../text/ranges.ts";
import { contains, overlaps } from "../../text/spans.ts";
import { spanOf, tokensIn, type Token, type TokenRange } from "../../text/tagged-text.ts";

/** The words of one assertion. */
export interface Unit extends TokenRange {
  /** Units inside it that are assertions of their own. */
  readonly holes: readonly TokenRange[];
  /** Who it is about, where its subject stands outside its words. */
  readonly subject: Phrase | null;
  readonly clause: Clause | null;
  /** Id of the statement whose content it is; null where the clause's place tells. */
  readonly statement: string | null;
  readonly rule: string;
}

/**
 * Cuts a text into units that another article could also say: each clause that does not only attribute (without a
 * finite verb, where it tells something of its own), and the content of a statement that holds no such clause ([praised
 * the deal]).
 */
export function findUnits(text: ParsedText, statements: readonly Statement[]): Unit[] {
  const clauses = text.clauses.filter((clause) => isAsserted(text, clause, statements));
  const asserted = new Set(clauses.map(({ index }) => index));
  const units = clauses.map((clause) => trimEnd(text, clipped(text, toUnit(text, clause, asserted), statements)));
  const fragments = contentFragments(text, statements).flatMap((fragment) => withoutUnits(text, fragment, units));
  return [...units, ...fragments]
    .flatMap((unit) => splitPredicates(text, unit))
    .toSorted((a, b) => a.first - b.first || a.last - b.last);
}

/** [agreed to suspend all tests] and [close a site]: two things of one subject, where the second verb leads no clause of its own. */
function splitPredicates(text: ParsedText, unit: Unit): Unit[] {
  const start = unit.clause?.verb.last ?? unit.first + 1;
  const own = ownTokens(text, unit).filter(({ index }) => index >= start);
  const second = own.find(({ index, lower }) => lower === "and" && leadsPredicate(text, unit, index + 1));
  if (!second || contentCount(text, unit.first, second.index) < fewestWords) return [unit];
  const [first, last] = [second.index + 1, unit.last];
  const subject = unit.subject ?? unit.clause?.subject ?? null;
  const holesIn = (from: number, to: number) => unit.holes.filter((hole) => hole.first >= from && hole.last <= to);
  const rest = { ...unit, first, holes: holesIn(first, last), subject, rule: `${unit.rule}-and` };
  return [{ ...unit, last: second.index, holes: holesIn(unit.first, second.index) }, ...splitPredicates(text, rest)];
}

/** Whether a verb in its plain form, with what it is done to, starts at a token and goes on to no other clause. */
function leadsPredicate(text: ParsedText, { last }: Unit, at: number): boolean {
  const [verb, next] = [text.tokens[at], text.tokens[at + 1]];
  if (!verb || !next || at + 1 >= last || verb.pos !== "VERB" || verb.lemma !== verb.lower) return false;
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|ADV|NUM)$/.test(next.pos) && contentCount(text, at, last) >= fewestWords;
}

const contentCount = (text: ParsedText, first: number, last: number): number =>
  text.tokens.slice(first, last).filter(({ pos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos)).length;

/** A fragment that no finite clause tells, without the units that end it; those in its midst are holes. */
function withoutUnits(text: ParsedText, fragment: Unit, units: readonly Unit[]): Unit[] {
  const inside = units.filter((unit) => rangesOverlap(unit, fragment));
  if (inside.some(({ clause }) => clause!.verb.form === "finite")) return [];
  let { last } = fragment;
  for (const unit of inside.toReversed()) if (unit.last >= last - 1 && unit.first > fragment.first) last = unit.first;
  while (last > fragment.first && isLoose(text, last - 1)) last--;
  return [{ ...fragment, last, holes: inside.filter((unit) => unit.last < last) }];
}

/** Tokens of a unit that belong to no unit inside it. */
export const ownTokens = (text: ParsedText, { first, last, holes }: Unit): Token[] =>
  text.tokens.slice(first, last).filter(({ index }) => !holes.some((hole) => hole.first <= index && index < hole.last));

/** [how important it is], [whether he knew]: a question in another sentence asserts nothing. */
const asks = new Set(wordsSaying("assertion-words", "asks"));

/** [Let us make it a year of …] is one assertion. */
const completesLet = (text: ParsedText, { governor, kind }: Clause): boolean =>
  kind === "complement" && governor !== null && text.clauses[governor]!.verb.lemma === "let";

function isAsserted(text: ParsedText, clause: Clause, statements: readonly Statement[]): boolean {
  if (!tellsItsOwn(text, clause)) return false;
  if (asks.has(text.tokens[clause.first]!.lower) || completesLet(text, clause)) return false;
  const verb = spanOf(text, clause.verb);
  return !statements.some(({ cue }) => cue.some((span) => overlaps(span, verb)));
}

/** Whether a clause tells a thing of its own: a finite one does, [travelled there to meet the king] and [left, ending the talks] do, [agreed to leave] does not. */
function tellsItsOwn(text: ParsedText, clause: Clause): boolean {
  const { form } = clause.verb;
  if (form === "finite") return true;
  const governor = clause.governor === null ? null : text.clauses[clause.governor]!;
  if (governor === null || (form === "participle" && clause.obliques.length === 0)) return false;
  if (wordCount(text, clause.verb.last, clause.last) < fewestWords) return false;
  return form === "infinitive" ? isPurpose(text, clause, governor) : isSetOff(text, clause);
}

/** What follows the verb of a clause without a finite one; fewer words say too little to stand alone. */
const fewestWords = 2;

const wordCount = (text: ParsedText, first: number, last: number): number =>
  text.tokens.slice(first, last).filter(({ pos }) => pos !== "PUNCT").length;

/** [flew to Velm to meet the king]: something stands between the verb and the infinitive, and it is no noun that asks for one; not [it is rare for him to meet the king]. */
function isPurpose(text: ParsedText, { first, verb }: Clause, governor: Clause): boolean {
  if (governor.verb.lemma === "be") return false;
  const before = text.tokens[Math.min(first, verb.first) - 1];
  if (!before || before.index < governor.verb.last || !/^(?:PROPN|PUNCT|NUM|NOUN)$/.test(before.pos)) return false;
  return before.pos !== "NOUN" || before.index >= (governor.object?.last ?? before.index);
}

/** Between these and a gerund stands what else happened. */
const apart = new Set(wordsSaying("assertion-words", "apart"));

/** Gerunds that are prepositions. */
const prepositions = new Set(wordsSaying("assertion-words", "preposition"));

/** […, raising tensions], [after failing to agree on a text]. */
const isSetOff = (text: ParsedText, { first, verb }: Clause): boolean =>
  !prepositions.has(verb.lemma) &&
  [first, Math.min(first, verb.first) - 1].some((at) => apart.has(text.tokens[at]?.lower ?? ""));

/** A clause without the units that lead or end it; units in its midst are holes. */
function toUnit(text: ParsedText, clause: Clause, asserted: ReadonlySet<number>): Unit {
  const others = clausesOf(text, clause.sentence).filter((other) => other !== clause && isWithin(other, clause));
  const inner = others.filter(({ index }) => asserted.has(index));
  let { first, last } = clause;
  for (const { first: start, last: end } of inner) {
    if (end <= (clause.subject?.first ?? clause.verb.first) && start <= first + 1) first = end;
  }
  for (const { index, first: start, last: end, verb } of others) {
    const closes = verb.form === "finite" || (asserted.has(index) && end >= clause.last - 1);
    if (start >= clause.verb.last && closes) last = Math.min(last, start);
  }
  const leads = clause.kind === "adverbial" ? /^(CCONJ|SCONJ|PUNCT|ADP)$/ : /^(CCONJ|SCONJ|PUNCT)$/;
  while (first < clause.verb.first && leads.test(text.tokens[first]!.pos) && !closesIn(text, first, last)) first++;
  const { subject } = clause;
  const outside = subject && (subject.first < first || subject.first >= last) ? subject : null;
  const holes = inner.filter((hole) => hole.first > first && hole.last < last);
  return { first, last, holes, subject: outside, clause, statement: null, rule: `clause-${clause.kind}` };
}

/** Without the words that lead on to another unit at its end: [and], [views that], [, following]. */
function trimEnd(text: ParsedText, unit: Unit): Unit {
  let { last } = unit;
  const clause = unit.clause!;
  const cut = last < clause.last;
  const leadsOn = (at: number): boolean => isLoose(text, at) || (cut && apart.has(text.tokens[at]!.lower));
  while (last > clause.verb.last && leadsOn(last - 1) && !opensIn(text, unit.first, last - 1)) last--;
  return { ...unit, last };
}

function isLoose(text: ParsedText, at: number): boolean {
  const { pos, lower } = text.tokens[at]!;
  const gerund = pos === "VERB" && lower.endsWith("ing") && text.tokens[at - 1]!.pos === "PUNCT";
  return /^(CCONJ|SCONJ|PUNCT)$/.test(pos) || lower === "that" || gerund;
}

/** Whether a token is the closing mark of a quotation that opens at or behind `first`. */
const opensIn = (text: ParsedText, first: number, at: number): boolean =>
  text.quotations.some((quotation) => quotation.closed && quotation.last === at && quotation.first - 1 >= first);

/** Whether a token is the opening mark of a quotation that closes before `last`. */
const closesIn = (text: ParsedText, at: number, last: number): boolean =>
  text.quotations.some((quotation) => quotation.closed && quotation.first - 1 === at && quotation.last < last);

const isWithin = (inner: Clause, outer: Clause): boolean =>
  inner.first >= outer.first && inner.last <= outer.last && inner.index !== outer.governor;

/** A unit said by somebody ends where that person's words end. */
function clipped(text: ParsedText, unit: Unit, statements: readonly Statement[]): Unit {
  const content = contentAround(statements, spanOf(text, unit.clause!.verb));
  if (!content) return unit;
  let { first, last } = unit;
  while (first < last && text.tokens[first]!.start < content.start) first++;
  while (last > first && text.tokens[last - 1]!.end > content.end) last--;
  return { ...unit, first, last };
}

/** The shortest piece of content that holds a span. */
function contentAround(statements: readonly Statement[], span: Span): Span | undefined {
  const around = statements.flatMap(({ content }) => content.filter((part) => contains(part, span)));
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Content without a finite clause, with the verb that leads it: [praised trade ties], [are expected to meet]. */
function contentFragments(text: ParsedText, statements: readonly Statement[]): Unit[] {
  const outer = new Set(statements.map(({ within }) => within));
  return statements.flatMap(({ id, content, cue }) => {
    if (outer.has(id)) return [];
    const start = Math.min(content[0]!.start, cue[0]?.start ?? content[0]!.start);
    const tokens = tokensIn(text, { start, end: content.at(-1)!.end });
    const whole = tokens[0]?.sentence === tokens.at(-1)?.sentence;
    if (tokens.length === 0 || !whole) return [];
    const range = { first: tokens[0]!.index, last: tokens.at(-1)!.index + 1 };
    return [{ ...range, holes: [], subject: null, clause: null, statement: id, rule: "content" }];
  });
}
