import type { TaggedText, TokenRange } from "./tagged-text.ts";

/** A noun phrase without what hangs on it: [the Russian president], [Xi and Putin]. */
export interface Phrase extends TokenRange {
  /** Token that names the thing: the last noun of the phrase's first member. */
  readonly head: number;
}

/** A verb with its auxiliaries, negation and the adverbs between: [had not yet accepted], [to visit], [was held]. */
export interface VerbGroup extends TokenRange {
  /** Token of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** Of a finite group, or of the finite group that governs it. */
  readonly tense: "past" | "present" | "future";
  /** `can`, `may`, `would` …; null where there is none. `will` and `shall` are a tense. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** A preposition and the phrase it leads. */
export interface Oblique {
  readonly preposition: string;
  /** Token of the preposition. */
  readonly token: number;
  readonly phrase: Phrase;
}

export type ClauseKind =
  | "main"
  | "coordinate"
  | "complement"
  | "relative"
  | "adverbial"
  | "infinitive"
  | "gerund"
  | "participle";

/** A verb with what belongs to it. `first` and `last` cover its own words and those of the clauses below it. */
export interface Clause extends TokenRange {
  readonly index: number;
  readonly sentence: number;
  readonly kind: ClauseKind;
  readonly verb: VerbGroup;
  /** Who does it, in the active voice; inherited in clauses without one of their own. */
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly obliques: readonly Oblique[];
  /** Index of the clause it depends on; null for a main clause. */
  readonly governor: number | null;
}

/** A tagged text with its clauses, in the order of their verbs. */
export interface ParsedText extends TaggedText {
  readonly clauses: readonly Clause[];
  /** For each token the index of the innermost clause it stands in; -1 outside, as in headings without a verb. */
  readonly clauseAt: readonly number[];
  /** The clauses of each sentence. */
  readonly clausesBySentence: readonly (readonly Clause[])[];
}

/** The clauses of one sentence: a rule rarely needs to look beyond. */
export const clausesOf = (text: ParsedText, sentence: number): readonly Clause[] => text.clausesBySentence[sentence]!;
