import { nameNouns } from "../../lexicon/institutions.ts";
import { names, type KnownName } from "../../lexicon/names.ts";
import { offices } from "../../lexicon/offices.ts";
import type { TaggedText, Token, TokenRange } from "../../text/tagged-text.ts";

export interface LexiconName extends TokenRange {
  readonly known: KnownName;
}

/** Every name that the lexicon holds: [the Kremlin], [APEC], [Chinese], [Beijing]. */
export function findLexiconNames(text: TaggedText): LexiconName[] {
  const found: LexiconName[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const match = names.at(text.tokens, at, sentence.last);
      if (!match || isPartOfName(text.tokens, at, match.length)) continue;
      found.push({ first: at, last: at + match.length, known: match.value });
      at += match.length - 1;
    }
  }
  return found;
}

const directions = /^(Latin|New|Northern|Southern|Eastern|Western|Central|South|North|East|West|Inner|Outer)$/;

/** [Jordan Smith], [Latin America], [South China Sea]: a one-word place inside a longer name is not that place. */
function isPartOfName(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at]!;
  if (length > 1 || token.text === token.text.toUpperCase()) return false;
  const before = tokens[at - 1];
  if (before?.sentence === token.sentence && directions.test(before.text)) return true;
  if (opensMediaName(tokens, at)) return true;
  return !/^(ADP|DET)$/.test(before?.pos ?? "ADP") && isSurname(tokens, at + 1, token.sentence);
}

/** [the Lisbon Evening Courier]: a place that a medium is named after. */
function opensMediaName(tokens: readonly Token[], at: number): boolean {
  for (const next of tokens.slice(at + 1, at + 3)) {
    if (next.sentence !== tokens[at]!.sentence || !/^\p{Lu}/u.test(next.text)) return false;
    if (nameNouns.at(tokens, next.index, next.index + 1)?.value.kind === "media") return true;
  }
  return false;
}

/** A capitalised word that is no name, title or possessive by itself: [Smith]. */
function isSurname(tokens: readonly Token[], at: number, sentence: number): boolean {
  const next = tokens[at];
  if (next?.sentence !== sentence || next.pos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  return names.at(tokens, at, tokens.length) === null && offices.at(tokens, at, tokens.length) === null;
}
