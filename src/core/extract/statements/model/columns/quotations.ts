import type { ParsedText } from "../../../../text/parsed-text.ts";
import type { Quotation } from "../../../../text/tagged-text.ts";
import { bitsOf } from "../bits.ts";
import { bucket } from "../bucket.ts";
import type { Sheet } from "../sheet.ts";

export const quotationColumns = ["quote", "quoteLength", "quoteFrame", "sinceQuote", "untilQuote"] as const;

/** Values of the column `quote`. */
export const quote = { none: 1, inside: 2, open: 3, close: 4 } as const;

const never = 11;

/** Where each word stands to the quotations of its paragraph. */
export function fillQuotations(sheet: Sheet): void {
  const { text, columns, cells } = sheet;
  for (const { index } of text.tokens) columns.quote[cells[index]!] = quote.none;
  for (const quotation of text.quotations) markQuotation(sheet, quotation);
  for (const { first, last } of text.paragraphs) {
    measure(sheet, columns.sinceQuote, first, last, 1);
    measure(sheet, columns.untilQuote, last - 1, first - 1, -1);
  }
}

function markQuotation({ text, columns, cells }: Sheet, quotation: Quotation): void {
  const { first, last, closed } = quotation;
  const length = bucket(last - first);
  const frame = frameOf(text, quotation);
  for (let token = first - 1; token < (closed ? last + 1 : last); token++) {
    const cell = cells[token]!;
    columns.quote[cell] = token < first ? quote.open : token === last ? quote.close : quote.inside;
    columns.quoteLength[cell] = length;
    columns.quoteFrame[cell] = frame;
  }
}

/** The distance from the last quotation on the way. */
function measure({ columns, cells }: Sheet, into: Int32Array, from: number, to: number, step: number): void {
  let distance = -1;
  for (let token = from; token !== to; token += step) {
    const cell = cells[token]!;
    if (columns.quote[cell] !== quote.none) distance = 0;
    into[cell] = distance < 0 ? never : bucket(distance);
    if (distance >= 0) distance++;
  }
}

/** Where a quotation stands in its sentence and paragraph, and the marks at its edges, as bits. */
function frameOf(text: ParsedText, { first, last, closed, paragraph }: Quotation): number {
  const { tokens } = text;
  const around = text.paragraphs[paragraph]!;
  const sentence = text.sentences[tokens[first]!.sentence]!;
  const end = text.sentences[tokens[last - 1]!.sentence]!;
  const bits = bitsOf(
    first - 1 === around.first,
    first - 1 === sentence.first || first === sentence.first,
    last + 1 >= around.last,
    last + 1 >= end.last,
    !closed,
  );
  const inside = tokens[last - 1]!.text;
  const lastMark = inside === "," ? 1 : /^[.!?]$/.test(inside) ? 2 : 0;
  const before = tokens[first - 2];
  const lead = before?.text === "," ? 1 : before?.text === ":" ? 2 : before?.lower === "that" ? 3 : 0;
  return 1 + 2 * bits + (lastMark << 6) + (lead << 8);
}
