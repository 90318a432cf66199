import type { Cue } from "../../../lexicon/cues.ts";
import { clausesOf, type Clause, type ParsedText } from "../../../text/parsed-text.ts";
import { withMarks } from "../../../text/ranges.ts";
import type { Sentence, TokenRange } from "../../../text/tagged-text.ts";

/** A clause with a verb that attributes, and the words for its source. */
export interface Attribution {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly source: TokenRange | null;
}

/** Finds the content of an attribution in one manner; empty where it does not stand so. */
export type ContentPattern = (text: ParsedText, attribution: Attribution) => TokenRange[];

/** The sentence of a clause. */
export const sentenceOf = (text: ParsedText, clause: Clause): Sentence => text.sentences[clause.sentence]!;

/** Where the words of the attribution itself start: its source or its verb. */
export const startOf = ({ clause, source }: Attribution): number =>
  clause.kind === "gerund" || !source ? clause.verb.first : Math.min(clause.verb.first, source.first);

/** Where they end. */
export const endOf = ({ clause, source }: Attribution): number => Math.max(clause.verb.last, source?.last ?? 0);

/** Whether the verb takes a clause or quoted words. */
export const isSaying = ({ cue }: Attribution): boolean => cue.takes.includes("clause") || cue.takes.includes("quote");

/** [X said], [said X], [X told the paper]: nothing but who speaks, and a verb without an object. */
export const isOnlySaying = ({ clause, cue }: Attribution): boolean =>
  /^(?:main|coordinate)$/.test(clause.kind) && (clause.object === null || cue.addressee);

/** So too of a verb that takes quoted words, with the subject before it. */
export const isParenthesis = (attribution: Attribution): boolean =>
  isOnlySaying(attribution) &&
  attribution.cue.takes.includes("quote") &&
  (attribution.clause.subject?.first ?? 0) < attribution.clause.verb.first;

/** Whether a finite verb of a clause that could be content stands between two tokens. */
export const hasVerb = (text: ParsedText, clause: Clause, first: number, last: number): boolean =>
  clausesOf(text, clause.sentence).some(
    ({ kind, verb }) =>
      kind !== "gerund" && kind !== "adverbial" && verb.form === "finite" && verb.head >= first && verb.head < last,
  );

/** The whole quotation whose opening mark stands at `mark`, marks included. */
export const quotationAt = (text: ParsedText, mark: number): TokenRange =>
  withMarks(text.quotations[text.tokens[mark + 1]!.quotation]!);
