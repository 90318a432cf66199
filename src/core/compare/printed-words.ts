/** The words of a text in lower case, with straight apostrophes and without punctuation. */
export const printedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];

/** A piece of text as one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A piece of text as one line of at most `limit` characters, cut between words. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  return `${line.slice(0, line.lastIndexOf(" ", limit - 1))} …`;
}
