const emptyLine = /\n{2,}/;
/** No page is printed wider; a longer line is a paragraph of its own. */
const widestColumn = 160;

/**
 * The paragraphs of a normal text. Lines are paragraphs, as scrapers print them, unless the text is wrapped at a column:
 * then almost no line could have taken the next line's first word, and most stop in mid-sentence.
 */
export function splitParagraphs(text: string): string[] {
  const blocks = text.split(emptyLine).map((block) => block.split("\n").filter(Boolean));
  const width = wrapWidth(blocks);
  const paragraphs = width === null ? blocks.flat() : blocks.flatMap((lines) => joinWrapped(lines, width));
  return paragraphs.filter(Boolean);
}

/** The column at which a text is wrapped, or null. */
function wrapWidth(blocks: readonly (readonly string[])[]): number | null {
  const pairs = blocks.flatMap((lines) => lines.slice(1).map((next, index) => ({ line: lines[index]!, next })));
  const width = blocks.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (pairs.length < 3 || width > widestColumn) return null;
  const full = pairs.filter(({ line, next }) => isFull(line, next, width));
  const open = full.filter(({ line }) => !endsSentence(line));
  return full.length >= pairs.length * 0.7 && open.length >= full.length * 0.5 ? width : null;
}

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;

/** Joins each full line with the next; a line that ends early ends a paragraph. */
function joinWrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let open = "";
  for (const [index, line] of lines.entries()) {
    open += open && !/\p{L}-$/u.test(lines[index - 1]!) ? ` ${line}` : line;
    const next = lines[index + 1];
    if (next !== undefined && isFull(line, next, width)) continue;
    paragraphs.push(open);
    open = "";
  }
  return paragraphs;
}

/** Whether a line stops like a sentence, with or without closing quotes and brackets. */
export const endsSentence = (line: string): boolean => /[.!?…。！？।؟]["”’'»」)\]]{0,3}$/.test(line);
