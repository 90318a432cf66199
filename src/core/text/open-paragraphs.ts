import { pairMarks } from "./pair-marks.ts";
import type { Mark } from "./quotation-marks.ts";
import type { Paragraph, TokenRange } from "./tagged-text.ts";

/** The words of a quotation in one of the paragraphs that it runs through. */
export interface OpenPiece extends TokenRange {
  readonly closed: boolean;
  readonly opened: boolean;
}

/** Through how many paragraphs a quotation may run whose mark is not repeated. */
const longest = 8;

/**
 * [“We wait.] [They talk.] [They are talking now.”]: a quotation that opens in one paragraph and closes at the end of
 * another, with no mark between: by paragraph its pieces, and the marks that they use up.
 */
export function readOpenParagraphs(
  paragraphs: readonly Paragraph[],
  marks: readonly (readonly Mark[])[],
): { readonly pieces: ReadonlyMap<number, OpenPiece>; readonly used: ReadonlySet<Mark> } {
  const pieces = new Map<number, OpenPiece>();
  const used = new Set<Mark>();
  for (let at = 0; at < paragraphs.length; at++) {
    const open = lastOpen(marks[at]!);
    const end = open ? closingAfter(at, open, paragraphs, marks) : null;
    if (!open || end === null) continue;
    const close = marks[end]![0]!;
    pieces.set(at, { first: open.last, last: paragraphs[at]!.last, closed: false, opened: true });
    for (let middle = at + 1; middle < end; middle++) {
      const { first, last } = paragraphs[middle]!;
      pieces.set(middle, { first, last, closed: false, opened: false });
    }
    pieces.set(end, { first: paragraphs[end]!.first, last: close.first, closed: true, opened: false });
    used.add(open).add(close);
    at = end;
  }
  return { pieces, used };
}

/** The last mark of a paragraph, where nothing closes it. */
function lastOpen(marks: readonly Mark[]): Mark | null {
  const last = marks.at(-1);
  if (!last || last.family === "single" || last.weak) return null;
  return pairMarks(marks).unclosed.includes(last) ? last : null;
}

/** The paragraph that ends with the mark, where it is the next one of all and can close. */
function closingAfter(
  from: number,
  { family }: Mark,
  paragraphs: readonly Paragraph[],
  marks: readonly (readonly Mark[])[],
): number | null {
  for (let at = from + 1; at < paragraphs.length && at <= from + longest; at++) {
    if (paragraphs[at]!.heading) return null;
    const [mark, ...others] = marks[at]!;
    if (!mark) continue;
    const closes = mark.family === family && mark.glyph !== "open" && mark.last === paragraphs[at]!.last;
    return closes && others.length === 0 && mark.first > paragraphs[at]!.first ? at : null;
  }
  return null;
}
