import type { Paragraph, Quotation, Token } from "./tagged-text.ts";

interface Mark {
  readonly token: number;
  readonly turn: "open" | "close" | "either";
}

const openers = new Set(["“", "«", "„", "``"]);
const closers = new Set(["”", "»"]);

/**
 * Pairs the quotation marks of each paragraph, in any style and in mixed ones ("…”), and notes on every token
 * the quotation it stands in. A mark without a partner opens a quotation to the paragraph's end where it stands
 * at the paragraph's start and the next paragraph goes on with a mark; elsewhere it is no quotation.
 */
export function findQuotations(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = [];
  const add = (paragraph: Paragraph, open: number, last: number, closed: boolean) => {
    const first = open + 1;
    if (first >= last) return;
    const index = found.length;
    const { start } = tokens[first]!;
    found.push({ index, paragraph: paragraph.index, first, last, start, end: tokens[last - 1]!.end, closed });
    for (let at = first; at < last; at++) tokens[at]!.quotation = index;
  };
  for (const paragraph of paragraphs) {
    let open = -1;
    for (const mark of doubleMarks(tokens, paragraph)) {
      if (open < 0 && mark.turn !== "close") open = mark.token;
      else if (open >= 0 && mark.turn !== "open") {
        add(paragraph, open, mark.token, true);
        open = -1;
      }
    }
    if (open >= 0 && goesOn(tokens, paragraphs, paragraph, open)) add(paragraph, open, paragraph.last, false);
    for (const [from, to] of singlePairs(text, tokens, paragraph)) add(paragraph, from, to, true);
  }
  return found;
}

function* doubleMarks(tokens: readonly Token[], paragraph: Paragraph): Generator<Mark> {
  for (let token = paragraph.first; token < paragraph.last; token++) {
    const { text } = tokens[token]!;
    if (openers.has(text)) yield { token, turn: "open" };
    else if (closers.has(text)) yield { token, turn: "close" };
    else if (text === '"' || text === "''") yield { token, turn: "either" };
  }
}

/** An unclosed quotation goes on where the next paragraph starts with a mark again, or where it is a whole paragraph. */
function goesOn(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  open: number,
): boolean {
  const next = paragraphs[paragraph.index + 1];
  const nextOpens = next !== undefined && /^["“«]/.test(tokens[next.first]!.text);
  return nextOpens || open === paragraph.first;
}

/** Pairs of single marks outside double ones; an apostrophe inside or at the end of a word is none. */
function* singlePairs(text: string, tokens: readonly Token[], paragraph: Paragraph): Generator<[number, number]> {
  let open = -1;
  for (let at = paragraph.first; at < paragraph.last; at++) {
    const token = tokens[at]!;
    if (token.quotation >= 0 || !/^['‘’]$/.test(token.text)) continue;
    const spaceBefore = at === paragraph.first || tokens[at - 1]!.end < token.start;
    const spaceAfter = /[\s.,;:!?)\]—–]|^$/.test(text[token.end] ?? "");
    if (open < 0 && spaceBefore && !spaceAfter && token.text !== "’") open = at;
    else if (open >= 0 && !spaceBefore && spaceAfter) {
      yield [open, at];
      open = -1;
    }
  }
}
