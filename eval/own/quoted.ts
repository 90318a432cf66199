import type { Span } from "../../src/core/model/index.ts";

/** Where the pieces of a role stand, or what is wrong with how they are quoted. */
export type Quoted = { readonly spans: readonly Span[] } | { readonly problem: string };

const pieceSeparator = " + ";
const gap = " … ";
const numbered = /^(?<words>.*)#(?<nth>\d{1,3})$/su;
const wordCharacter = /[\p{L}\p{N}]/u;

const isWordAt = (text: string, at: number): boolean => wordCharacter.test(text.charAt(at));

/** Whether a piece begins or ends inside a word: `he` in `the`. */
function cutsWord(text: string, { start, end }: Span): boolean {
  const cutsStart = isWordAt(text, start - 1) && isWordAt(text, start);
  return cutsStart || (isWordAt(text, end - 1) && isWordAt(text, end));
}

/** All places of the words, whole words only, from an offset on. */
function findPlaces(text: string, words: string, from = 0): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    if (!cutsWord(text, place)) places.push(place);
  }
  return places;
}

/** The one place of the words, or the n-th where they are written `words#n`. */
function findFirst(text: string, words: string, nth: number | null): Span | string {
  const places = words === "" ? [] : findPlaces(text, words);
  if (places.length === 0) return `\`${words}\` does not stand in the text`;
  if (nth === null && places.length > 1)
    return `\`${words}\` stands ${places.length} times in the text: write which one, \`${words}#1\``;
  return places[(nth ?? 1) - 1] ?? `\`${words}\` stands only ${places.length} times in the text, there is no #${nth}`;
}

/** [first words … last words#2]: from the second place of the first words to the next place of the last words. */
function findPiece(text: string, piece: string): Span | string {
  const { words = piece, nth } = numbered.exec(piece)?.groups ?? {};
  const [first = "", last] = splitOnce(words, gap);
  const start = findFirst(text, first, nth === undefined ? null : Number(nth));
  if (last === undefined || typeof start === "string") return start;
  const [end] = last === "" ? [] : findPlaces(text, last, start.end);
  return end ? { start: start.start, end: end.end } : `\`${last}\` does not stand behind \`${first}\``;
}

function splitOnce(words: string, separator: string): [string, string?] {
  const at = words.indexOf(separator);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + separator.length)];
}

/** Finds the pieces of a role, joined by ` + `; `-` is a role without words. */
export function findQuoted(text: string, words: string): Quoted {
  if (words === "-") return { spans: [] };
  const pieces = words.split(pieceSeparator).map((piece) => findPiece(text, piece.trim()));
  const problem = pieces.find((piece) => typeof piece === "string");
  return problem === undefined ? { spans: pieces as Span[] } : { problem };
}
