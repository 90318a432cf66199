import { lexicon } from "../../lexicon/lexicon.ts";
import { anyForm, PhraseTable } from "../../lexicon/phrase-table.ts";
import type { TaggedText } from "../../text/tagged-text.ts";

const telling = new PhraseTable<string>(anyForm);
for (const { name, words } of lexicon.contexts) for (const word of words) telling.add(word, name);

/** The contexts that words of a sentence tell, in alphabetical order. */
export function contextsOf({ tokens, sentences }: TaggedText, sentence: number): string[] {
  const { first, last } = sentences[sentence]!;
  const found = new Set<string>();
  for (let at = first; at < last; at++) {
    const match = telling.at(tokens, at, last);
    if (match) found.add(match.value);
    at += Math.max(0, (match?.length ?? 1) - 1);
  }
  return [...found].toSorted();
}
