import type { Token } from "../../../../text/tagged-text.ts";
import type { Sheet } from "../sheet.ts";
import { quote } from "./quotations.ts";

/** A kind of place between a word and the one before it. */
interface Place {
  readonly token: Token;
  readonly newSentence: boolean;
  readonly quote: number;
  readonly quoteBefore: number;
}

const isQuoted = (place: Place): boolean => place.quote === quote.inside;
const isComma = ({ token }: Place): boolean => token.lower === ",";
const isStop = ({ token }: Place): boolean => token.pos === "PUNCT" && /^[.!?]/.test(token.lower);
const hasTag =
  (...tags: readonly string[]) =>
  ({ token }: Place): boolean =>
    tags.includes(token.pos);
const isWord =
  (pattern: RegExp) =>
  ({ token }: Place): boolean =>
    pattern.test(token.lower);

/** The kinds of place, the first that fits counts; the last one fits always. */
const kinds: readonly ((place: Place) => boolean)[] = [
  (place) => place.newSentence && (isQuoted(place) || place.quote === quote.open),
  (place) => place.newSentence,
  (place) => place.quote === quote.open,
  (place) => place.quote === quote.close,
  (place) => place.quoteBefore === quote.close,
  (place) => isComma(place) && isQuoted(place),
  isComma,
  (place) => isStop(place) && isQuoted(place),
  isStop,
  isWord(/^that$/),
  isWord(/^[:;–—]$|^--$/),
  isWord(/^to$/),
  isQuoted,
  hasTag("VERB", "AUX"),
  hasTag("PROPN", "PRON"),
  hasTag("ADP", "CCONJ", "SCONJ"),
  isWord(/^wh/),
  hasTag("DET"),
  () => true,
];

/** How many kinds of place there are; 0 is the start of a paragraph. */
export const edgeCount = kinds.length + 1;

/** The kind of place before each word, on which moves between labels depend. */
export function findEdges({ text, columns, cells, edges }: Sheet): void {
  const { tokens } = text;
  for (const { first, last } of text.paragraphs)
    for (let at = first + 1; at < last; at++) {
      const cell = cells[at]!;
      const token = tokens[at]!;
      const place = {
        token,
        newSentence: token.sentence !== tokens[at - 1]!.sentence,
        quote: columns.quote[cell]!,
        quoteBefore: columns.quote[cell - 1]!,
      };
      edges[cell] = 1 + kinds.findIndex((fits) => fits(place));
    }
}
