import { clausesOf, type Clause, type ParsedText } from "../../text/parsed-text.ts";
import type { TokenRange } from "../../text/tagged-text.ts";
import { cueOf, type Cue } from "../../lexicon/cues.ts";
import { withMarks } from "../../text/ranges.ts";
import { cutContent, toQuotationEnd } from "./content-end.ts";
import { isMark, trimmed } from "./draft.ts";

/** A clause with a verb that attributes, and the words for its source. */
export interface Attribution {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly source: TokenRange | null;
}

/** Finds the content of an attribution in one manner; empty where it does not stand so. */
type ContentPattern = (text: ParsedText, attribution: Attribution) => TokenRange[];

const sentenceOf = (text: ParsedText, clause: Clause) => text.sentences[clause.sentence]!;

/** Where the words of the attribution itself start: its source or its verb. */
const startOf = ({ clause, source }: Attribution): number =>
  clause.kind === "gerund" || !source ? clause.verb.first : Math.min(clause.verb.first, source.first);
const endOf = ({ clause, source }: Attribution): number => Math.max(clause.verb.last, source?.last ?? 0);

const isSaying = ({ cue }: Attribution): boolean => cue.takes.includes("clause") || cue.takes.includes("quote");

/** ["…," X said]: a quotation before the attribution. */
const quotedBefore: ContentPattern = (text, attribution) => {
  const start = startOf(attribution);
  const { first } = sentenceOf(text, attribution.clause);
  const quoted = start - 2 >= first && isMark(text, start - 1) && text.tokens[start - 2]!.quotation >= 0;
  if (!quoted || !isSaying(attribution) || attribution.clause.kind === "gerund") return [];
  const range = quotationBack(text, start - 1, first);
  const partial = text.quotations[text.tokens[start - 2]!.quotation]!.first - 1 > range.first;
  return partial && complement(text, attribution).length > 0 ? [] : [range, ...resumed(text, attribution)];
};

/** [The talks failed, X said]: a clause before the attribution. */
const clauseBefore: ContentPattern = (text, attribution) => {
  const { clause } = attribution;
  const start = startOf(attribution);
  const { first } = sentenceOf(text, clause);
  if (clause.kind !== "main" && clause.kind !== "coordinate") return [];
  if (start - 1 <= first || !isSaying(attribution) || text.tokens[start - 1]!.text !== ",") return [];
  const range = hasVerb(text, clause, first, start) ? trimmed(text, { first, last: start }) : null;
  return range ? [range, ...resumed(text, attribution)] : [];
};

const hasVerb = (text: ParsedText, clause: Clause, first: number, last: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ kind, verb }) =>
      kind !== "gerund" && kind !== "adverbial" && verb.form === "finite" && verb.head >= first && verb.head < last,
  );

/** From the mark that closes a quotation back to the sentence's start, or to the quotation's own start before it. */
function quotationBack(text: ParsedText, mark: number, sentenceFirst: number): TokenRange {
  const quotation = text.quotations[text.tokens[mark - 1]!.quotation]!;
  const first = quotation.first - 1;
  const own = first <= sentenceFirst || /^[,:]$/.test(text.tokens[first - 1]!.text);
  return { first: own ? first : sentenceFirst, last: mark + 1 };
}

/** ["A," he said, "B"]: the part behind an attribution that interrupts. */
function resumed(text: ParsedText, attribution: Attribution): TokenRange[] {
  const { last } = sentenceOf(text, attribution.clause);
  for (let at = endOf(attribution); at < Math.min(last, endOf(attribution) + 12); at++) {
    const opens = isMark(text, at) && (text.tokens[at + 1]?.quotation ?? -1) >= 0;
    if (opens && /^[,:.]$/.test(text.tokens[at - 1]!.text)) return [quotationAt(text, at)];
  }
  return [];
}

/** The whole quotation whose opening mark stands at `mark`, marks included. */
export const quotationAt = (text: ParsedText, mark: number): TokenRange =>
  withMarks(text.quotations[text.tokens[mark + 1]!.quotation]!);

/** [X said: "…"], [X told reporters, "…"]: a quotation behind the verb, with what completes its sentence. */
const quotedAfter: ContentPattern = (text, attribution) => {
  const { clause, cue } = attribution;
  const { last } = sentenceOf(text, clause);
  if (!cue.takes.includes("quote")) return [];
  for (let at = clause.verb.last; at < Math.min(last - 1, clause.verb.last + 14); at++) {
    const opens = isMark(text, at) && text.tokens[at + 1]!.quotation >= 0;
    const direct = /^[,:]$/.test(text.tokens[at - 1]!.text) || at === endOf(attribution);
    if (at > clause.verb.last && isCueVerb(text, clause, at)) return [];
    if (opens && (complement(text, attribution)[0]?.first ?? at) < at) return [];
    if (opens && direct) return [goingOn(text, quotationAt(text, at), last)];
    if (opens) return [];
  }
  return [];
};

/** [expressed his regret, saying, "…"]: the quotation belongs to the nearer verb. */
const isCueVerb = (text: ParsedText, clause: Clause, at: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ index, verb }) => index !== clause.index && verb.head === at && cueOf(verb.lemma) !== undefined,
  );

/** A partial quotation goes on to the end of its sentence: ["extremely good" and getting better]. */
function goingOn(text: ParsedText, quotation: TokenRange, last: number): TokenRange {
  const next = text.tokens[quotation.last];
  const inside = text.tokens[quotation.last - 2];
  const ended = !next || next.index >= last || /^[.,;]$/.test(next.text) || /^[.!?,]$/.test(inside?.text ?? "");
  return ended ? quotation : { first: quotation.first, last };
}

/** [X said that …], [X said …]: the clauses that complete the verb. */
const complement: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("clause")) return [];
  const parts = clausesOf(text, clause.sentence).filter(
    (part) =>
      part.governor === clause.index &&
      (part.kind === "complement" || (part.kind === "main" && part.index > clause.index)) &&
      part.first >= clause.verb.last,
  );
  if (parts.length === 0) return [];
  return [
    { first: contentStart(text, clause, cue, parts[0]!.first), last: Math.max(...parts.map((part) => part.last)) },
  ];
};

/** [said much of the talk was …]: without `that`, content starts behind the verb or who is spoken to. */
function contentStart(text: ParsedText, clause: Clause, cue: Cue, first: number): number {
  const { object: spokenTo, verb } = clause;
  const start =
    cue.addressee && spokenTo && spokenTo.first >= verb.last && spokenTo.last <= first ? spokenTo.last : verb.last;
  return start < first && /^(DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(text.tokens[start]!.pos) ? start : first;
}

/** [vowed to …], [urged X to …]: an infinitive that completes the verb, with who is to do it. */
const infinitive: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("infinitive")) return [];
  const part = clausesOf(text, clause.sentence).find(
    ({ governor, kind, first }) =>
      governor === clause.index && kind === "infinitive" && first >= clause.verb.last && first - clause.verb.last <= 8,
  );
  if (!part) return [];
  const { object: doer, verb } = clause;
  const first = doer && doer.first >= verb.last && doer.last <= part.first ? doer.first : part.first;
  const negated = text.tokens[first - 1]!.lower === "not" && first - 1 >= verb.last;
  return [{ first: negated ? first - 1 : first, last: part.last }];
};

/** [called for …], [warned against …]: a phrase behind the cue's own preposition. */
const prepositional: ContentPattern = (_text, { clause, cue }) => {
  const led = clause.obliques.find(
    ({ preposition, token }) => cue.preposition.includes(preposition) && token >= clause.verb.last,
  );
  return led ? [{ first: led.phrase.first, last: clause.last }] : [];
};

/** [praised …], [described … as …], [, praising …]: the verb's object with what hangs on it; not [people criticising it], [should support]. */
const object: ContentPattern = (text, { clause, cue }) => {
  if (!cue.takes.includes("object") || !clause.object || clause.object.first < clause.verb.last) return [];
  const loose = clause.kind === "gerund" && text.tokens[clause.verb.first - 1]?.pos !== "PUNCT";
  return loose || clause.verb.modal !== null ? [] : [{ first: clause.object.first, last: clause.last }];
};

/** In this order; the first that finds something decides. */
const patterns = {
  quotedBefore,
  quotedAfter,
  complement,
  clauseBefore,
  prepositional,
  infinitive,
  object,
} satisfies Record<string, ContentPattern>;

/** What was said, and the name of the pattern that found it. */
export interface Content {
  readonly ranges: readonly TokenRange[];
  readonly pattern: string;
}

/** The content of an attribution; null where the verb does not attribute here. */
export function findContent(text: ParsedText, attribution: Attribution): Content | null {
  for (const [pattern, find] of Object.entries(patterns)) {
    const ranges = find(text, attribution)
      .map((range) => cutContent(text, attribution.clause, range, pattern === "object"))
      .flatMap((range) => trimmed(text, range) ?? [])
      .map((range) => toQuotationEnd(text, range));
    if (ranges.length > 0) return { ranges, pattern };
  }
  return null;
}
