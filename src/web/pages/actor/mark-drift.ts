import { diffArrays } from "diff";
import type { Piece } from "../parts/mark-words.ts";

/** Words with their places; what stands between them belongs to nobody. */
const wordsOf = (text: string): { readonly word: string; readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + word.length,
  }));

/** Marks in each wording of a quotation the words that the first does not have, and in the first those that another has not. */
export function markDrift(wordings: readonly string[]): Piece[][] {
  const words = wordings.map(wordsOf);
  const differing = wordings.map(() => new Set<number>());
  for (let other = 1; other < wordings.length; other++) {
    let [left, right] = [0, 0];
    for (const { value, added, removed } of diffArrays(plain(words[0]!), plain(words[other]!))) {
      if (removed) for (const [at] of value.entries()) differing[0]!.add(left + at);
      if (added) for (const [at] of value.entries()) differing[other]!.add(right + at);
      if (!added) left += value.length;
      if (!removed) right += value.length;
    }
  }
  return wordings.map((text, at) => toPieces(text, words[at]!, differing[at]!));
}

const plain = (words: ReturnType<typeof wordsOf>): string[] => words.map(({ word }) => word);

/** Words side by side are marked as one piece. */
function toPieces(text: string, words: ReturnType<typeof wordsOf>, differing: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    if (!differing.has(at)) continue;
    const { start } = words[at]!;
    while (differing.has(at + 1)) at++;
    const { end } = words[at]!;
    pieces.push({ text: text.slice(done, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), isMarked: false }].filter((piece) => piece.text !== "");
}
