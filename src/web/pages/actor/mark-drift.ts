import { diffArrays } from "diff";

/** Words of a wording: `kept` by the others, `altered` in the place of others or between words that all have, or at the `edge`, where some print more than others. */
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
  const [left, right]: [Kind[], Kind[]] = [[], []];
  for (const [at, { added, removed }] of runs.entries()) {
    const kinds = kindsOf(runs, at);
    if (!added) left.push(...kinds);
    if (!removed) right.push(...kinds);
  }
  return [left, right];
}

/** At the beginning and the end as many words stand in the place of others as the other has there, next to those that both have. */
function kindsOf(runs: readonly Run[], at: number): Kind[] {
  const { value } = runs[at]!;
  if (isKept(runs[at]!)) return value.map(() => "kept");
  const [start, end] = [runs.findIndex(isKept), runs.findLastIndex(isKept)];
  if (at > start && at < end) return value.map(() => "altered");
  const counterpart = [runs[at - 1], runs[at + 1]].find((run) => run && !isKept(run))?.value.length ?? 0;
  const isReplaced = (word: number): boolean => (at < start ? value.length - 1 - word : word) < counterpart;
  return value.map((_, word) => (isReplaced(word) ? "altered" : "edge"));
}

type Run = ReturnType<typeof diffArrays<string>>[number];
const isKept = ({ added, removed }: Run): boolean => !added && !removed;

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
