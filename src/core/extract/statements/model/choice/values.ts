import type { ParsedText } from "../../../../text/parsed-text.ts";
import type { PartOfSpeech, Token, TokenRange } from "../../../../text/tagged-text.ts";
import { factsOf, readingOf } from "../words.ts";

const tags: readonly PartOfSpeech[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];
const tagNumbers: ReadonlyMap<PartOfSpeech, number> = new Map(tags.map((tag, at) => [tag, at + 1]));

/** A token's word as a value; 0 beyond the text. */
export const wordOf = (token: Token | undefined): number => (token ? factsOf(token).word : 0);

/** A token's part of speech as a value; 0 beyond the text. */
export const tagNumberOf = (token: Token | undefined): number => (token ? tagNumbers.get(token.pos)! : 0);

/** A token's lemma as a value; 0 beyond the text. */
export const lemmaOf = (token: Token | undefined): number => (token ? readingOf(factsOf(token), token).key : 0);

/** How much of some words is quoted: 0 nothing, 1 some, 2 all but marks. */
export function quotedness({ tokens }: ParsedText, ranges: readonly TokenRange[]): number {
  let [quoted, all] = [0, 0];
  for (const { first, last } of ranges)
    for (let token = first; token < last; token++, all++) if (tokens[token]!.quotation >= 0) quoted++;
  if (quoted === 0) return 0;
  return quoted >= all - 2 * ranges.length - 1 ? 2 : 1;
}
