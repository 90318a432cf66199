import { readOpenParagraphs } from "./open-paragraphs.ts";
import { endOfUnclosed, startOfUnopened } from "./lost-marks.ts";
import { pairMarks } from "./pair-marks.ts";
import { readMarks, type Mark } from "./quotation-marks.ts";
import type { Paragraph, Quotation, Token, TokenRange } from "./tagged-text.ts";

interface Piece extends TokenRange {
  readonly closed: boolean;
  readonly opened: boolean;
}

interface Nested extends Piece {
  readonly inner: Nested[];
}

/**
 * Finds the quotations of each paragraph, in any style, each with those inside it, and notes on every token the
 * outermost one it stands in. A mark without a partner opens a quotation only where it can be told how far it reaches.
 */
export function findQuotations(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[] {
  const all = paragraphs.map((paragraph) => readMarks(text, tokens, paragraph));
  const open = readOpenParagraphs(paragraphs, all);
  const marks = all.map((some) => some.filter((mark) => !open.used.has(mark)));
  const found: Quotation[] = [];
  paragraphs.forEach((paragraph, at) => {
    const running = open.pieces.get(at);
    const pieces = findPieces(tokens, paragraph, marks[at]!, marks[at + 1]?.[0]);
    for (const piece of nest(running ? [...pieces, running] : pieces)) {
      for (let token = piece.first; token < piece.last; token++) tokens[token]!.quotation = found.length;
      found.push(toQuotation(tokens, piece, { index: found.length, paragraph: at }));
    }
  });
  return found;
}

function toQuotation(
  tokens: readonly Token[],
  { first, last, closed, opened, inner }: Nested,
  place: Pick<Quotation, "index" | "paragraph">,
): Quotation {
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return {
    ...place,
    first,
    last,
    ...span,
    closed,
    opened,
    inner: inner.map((piece) => toQuotation(tokens, piece, place)),
  };
}

/** The words between the marks of one paragraph; `next` is the first mark of the paragraph behind it. */
function findPieces(tokens: readonly Token[], paragraph: Paragraph, marks: readonly Mark[], next?: Mark): Piece[] {
  const { pairs, unclosed, unopened } = pairMarks(marks);
  const limits = limitsOf(marks, paragraph.last);
  const pieces = pairs.map(({ open, close }): Piece => ({
    first: open.last,
    last: close.first,
    closed: true,
    opened: true,
  }));
  for (const open of unclosed) {
    const nextOpens = next?.first === paragraph.last && next.family === open.family;
    const last = endOfUnclosed({ tokens, paragraph, open, limit: limits.get(open)!, nextOpens });
    if (last !== null) pieces.push({ first: open.last, last, closed: false, opened: true });
  }
  for (const close of unopened) {
    const first = startOfUnopened({ tokens, paragraph, close });
    if (first !== null) pieces.push({ first, last: close.first, closed: true, opened: false });
  }
  for (const { open, close } of pairs) for (const { first } of [open, close]) tokens[first]!.pos = "PUNCT";
  return pieces.filter(({ first, last }) => first < last);
}

/** For each mark where the next one stands that no apostrophe can be, or the paragraph's end. */
function limitsOf(marks: readonly Mark[], end: number): ReadonlyMap<Mark, number> {
  let limit = end;
  const limits = new Map<Mark, number>();
  for (const mark of marks.toReversed()) {
    limits.set(mark, mark.family === "single" ? end : limit);
    if (mark.family !== "single") limit = mark.first;
  }
  return limits;
}

/** Puts every piece into the one around it; one that would cross another is no quotation. */
function nest(pieces: readonly Piece[]): Nested[] {
  const roots: Nested[] = [];
  const around: Nested[] = [];
  for (const piece of pieces.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    while (around.length > 0 && around.at(-1)!.last <= piece.first) around.pop();
    const outer = around.at(-1);
    if (outer && piece.last > outer.last) continue;
    const nested = { ...piece, inner: [] };
    (outer?.inner ?? roots).push(nested);
    around.push(nested);
  }
  return roots;
}
