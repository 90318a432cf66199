/** Runs of this many words are seldom met twice by chance. */
const length = 4;

/** The runs of four words of a text, without case and marks; of a shorter text, the whole. */
export function shinglesOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(0, words.length - length);
  return Array.from({ length: last + 1 }, (_, start) => words.slice(start, start + length).join(" "));
}

/** Share of a text's runs of words that stand in a set of them. */
export function shareIn(text: string, shingles: ReadonlySet<string>): number {
  const own = shinglesOf(text);
  return own.filter((shingle) => shingles.has(shingle)).length / own.length;
}
