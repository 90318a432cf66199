import { oneLine } from "../text/one-line.ts";

/** The words of a text in lower case, with straight apostrophes and without punctuation. */
export const printedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** A word as `printedWords` gives it, with its place in the text that it is counted in. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places; `from` is added to these. */
export const placedWords = (text: string, from = 0): PlacedWord[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu), ({ 0: printed, index }) => ({
    word: printed.toLowerCase().replaceAll("’", "'"),
    start: from + index,
    end: from + index + printed.length,
  }));

/** A piece of text as one line of at most `limit` characters, cut between words. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  return `${line.slice(0, line.lastIndexOf(" ", limit - 1))} …`;
}
