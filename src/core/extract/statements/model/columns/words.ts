import type { Sheet } from "../sheet.ts";
import { factsOf, readingOf } from "../words.ts";

export const wordColumns = ["word", "lemma", "tag", "sense", "suffix", "shape", "cueScore", "sourceScore"] as const;

/** What each word is by itself. */
export function fillWords({ text, columns, cells, wordScores }: Sheet): void {
  for (const token of text.tokens) {
    const cell = cells[token.index]!;
    const facts = factsOf(token);
    const { key, tag, sense } = readingOf(facts, token);
    columns.word[cell] = facts.word;
    columns.suffix[cell] = facts.suffix;
    columns.shape[cell] = facts.shape;
    columns.lemma[cell] = key;
    columns.tag[cell] = tag;
    columns.sense[cell] = sense;
    columns.cueScore[cell] = wordScores.cue(key) + 1;
    columns.sourceScore[cell] = wordScores.source(key) + 1;
  }
}
