import { lexicon } from "../lexicon/lexicon.ts";
import type { Span } from "../model/span.ts";
import { stem } from "../text/stem.ts";
import type { PlacedWord } from "./printed-words.ts";

/** A word or phrase of the lexicon that judges, at its place. */
export interface FoundWord {
  /** The same key is the same word in any form: [brutal], [brutally]. */
  readonly key: string;
  readonly span: Span;
}

const phrases = lexicon.evaluative.map(({ word }) => word.split(" "));
const stems: ReadonlySet<string> = new Set(phrases.filter(({ length }) => length === 1).map(([word]) => stem(word!)));
const longer = Map.groupBy(
  phrases.filter(({ length }) => length > 1),
  ([first]) => first!,
);

/** The words that judge among the words of a text, in order: single ones in any form, phrases as the lexicon has them. */
export function evaluativeIn(words: readonly PlacedWord[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const { word, start, end } = words[at]!;
    const phrase = longer.get(word)?.find((parts) => parts.every((part, i) => words[at + i]?.word === part));
    if (phrase) {
      found.push({ key: phrase.join(" "), span: { start, end: words[at + phrase.length - 1]!.end } });
      at += phrase.length - 1;
    } else if (stems.has(stem(word))) found.push({ key: stem(word), span: { start, end } });
  }
  return found;
}
