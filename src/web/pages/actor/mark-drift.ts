import { diffArrays } from "diff";

/** Words of a wording: `kept` by the others, `altered` in the place of others or among words that all have, or at the `edge`, where some print more than others. */
export interface DriftPiece {
  readonly text: string;
  readonly kind: "kept" | "altered" | "edge";
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their places; what stands between them belongs to nobody. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + word.length,
  }));

type Kind = DriftPiece["kind"];

/** Tells in each wording of a quotation which words the first does not have, and in the first which another has not. */
export function markDrift(wordings: readonly string[]): DriftPiece[][] {
  const words = wordings.map(wordsOf);
  const kinds = words.map((each) => each.map((): Kind => "kept"));
  for (let other = 1; other < wordings.length; other++) {
    const [ofFirst, ofOther] = compareWords(words[0]!, words[other]!);
    kinds[other] = ofOther;
    kinds[0] = kinds[0]!.map((kind, at) => stronger(kind, ofFirst[at]!));
  }
  return wordings.map((text, at) => toPieces(text, words[at]!, kinds[at]!));
}

const strengths: Record<Kind, number> = { kept: 0, edge: 1, altered: 2 };
const stronger = (a: Kind, b: Kind): Kind => (strengths[a] >= strengths[b] ? a : b);

function compareWords(first: readonly Word[], other: readonly Word[]): [Kind[], Kind[]] {
  const runs = diffArrays(plain(first), plain(other));
  const isKept = runs.map(({ added, removed }) => !added && !removed);
  const [start, end] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
  const [left, right]: [Kind[], Kind[]] = [[], []];
  for (const [at, { value, added, removed }] of runs.entries()) {
    const kind = isKept[at] ? "kept" : at < start || at > end ? "edge" : "altered";
    if (!added) left.push(...value.map(() => kind));
    if (!removed) right.push(...value.map(() => kind));
  }
  return [left, right];
}

const plain = (words: readonly Word[]): string[] => words.map(({ word }) => word);

/** Words of one kind side by side are one piece, with what stands between them. */
function toPieces(text: string, words: readonly Word[], kinds: readonly Kind[]): DriftPiece[] {
  const pieces: DriftPiece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const [kind, start] = [kinds[at]!, words[at]!.start];
    while (kinds[at + 1] === kind) at++;
    pieces.push({ text: text.slice(done, start), kind: "kept" }, { text: text.slice(start, words[at]!.end), kind });
    done = words[at]!.end;
  }
  return [...pieces, { text: text.slice(done), kind: "kept" as const }].filter((piece) => piece.text !== "");
}
