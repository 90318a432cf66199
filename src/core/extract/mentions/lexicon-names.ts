import { names, type KnownName } from "../../lexicon/names.ts";
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

/** [Jordan Smith], [Georgia Meloni]: a one-word place inside a longer capitalised name is not that place. */
function isPartOfName(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length];
  const before = tokens[at - 1];
  if (length > 1 || !next || tokens[at]!.text === tokens[at]!.text.toUpperCase()) return false;
  const surname = next.pos === "PROPN" && next.sentence === tokens[at]!.sentence && /^\p{Lu}\p{Ll}/u.test(next.text);
  const clear = names.at(tokens, at + 1, tokens.length) !== null;
  return surname && !clear && before?.lower === "mr." && next.end > tokens[at]!.end;
}
