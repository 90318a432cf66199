import type { Span } from "../model/span.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** One word or mark. `start` and `end` are UTF-16 offsets into the text; `end` is exclusive. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly lemma: string;
  pos: PartOfSpeech;
  readonly sentence: number;
  /** Index into `quotations`, so of the outermost one; -1 outside. Its marks count as outside, those inside it do not. */
  quotation: number;
}

/** A range of tokens, `first` inclusive, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

export interface Paragraph extends Span, TokenRange {
  readonly index: number;
  readonly heading: boolean;
}

/** Text between quotation marks: `start` and `end` without the marks, `first` and `last` likewise. */
export interface Quotation extends Span, TokenRange {
  /** Place among the outermost quotations; one inside another has the outermost one's. */
  readonly index: number;
  readonly paragraph: number;
  /** False where the closing mark is missing, as in a quotation that goes on in the next paragraph. */
  readonly closed: boolean;
  /** False where the opening mark was lost. */
  readonly opened: boolean;
  /** Quotations inside this one, in text order. */
  readonly inner: readonly Quotation[];
}

/** A text with its words, sentences, paragraphs and quotations: what every stage reads. */
export interface TaggedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** The outermost quotations, in text order; none crosses a paragraph. */
  readonly quotations: readonly Quotation[];
}

/** The span of text that a range of tokens covers. */
export function spanOf(text: TaggedText, range: TokenRange): Span {
  return { start: text.tokens[range.first]!.start, end: text.tokens[range.last - 1]!.end };
}

const closed: ReadonlySet<PartOfSpeech> = new Set([
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NUM",
  "PART",
  "PUNCT",
  "SCONJ",
]);

/** Whether a noun phrase may go on with a token behind its article: not with [of], [and] or a mark. */
export const mayOpenPhrase = ({ pos }: Token): boolean => !closed.has(pos);

/** The words that a range of tokens covers, as printed. */
export function wordsOf(text: TaggedText, range: TokenRange): string {
  const { start, end } = spanOf(text, range);
  return text.text.slice(start, end);
}

/** The tokens that lie wholly inside a span. */
export function tokensIn(text: TaggedText, span: Span): readonly Token[] {
  const { tokens } = text;
  let first = 0;
  for (let high = tokens.length; first < high;) {
    const middle = (first + high) >> 1;
    if (tokens[middle]!.start < span.start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= span.end) last++;
  return tokens.slice(first, last);
}

/** Whether a token is a possessive mark: [Russia's], [the leaders']. */
export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** The innermost quotation that a token stands in; null outside and at the marks of an outermost one. */
export function innermostQuotation(text: TaggedText, token: number): Quotation | null {
  let found: Quotation | null = null;
  let next = text.quotations[text.tokens[token]?.quotation ?? -1];
  while (next) {
    found = next;
    next = heldBy(found.inner, token);
  }
  return found;
}

/** Of quotations in text order, the one that holds a token. */
function heldBy(quotations: readonly Quotation[], token: number): Quotation | undefined {
  let low = 0;
  for (let high = quotations.length; low < high;) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found && found.first <= token ? found : undefined;
}
