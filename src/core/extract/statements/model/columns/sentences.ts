import type { Paragraph, Sentence } from "../../../../text/tagged-text.ts";
import { bucket } from "../bucket.ts";
import type { Sheet } from "../sheet.ts";
import { mostlyCue } from "../word-scores.ts";
import { factsOf } from "../words.ts";
import { quote } from "./quotations.ts";

export const sentenceColumns = ["fromStart", "toEnd", "sentence", "before", "after", "firstWord", "place"] as const;

const noNeighbour = 3;

/** Where each word stands in its sentence, and what kinds of sentence stand around. */
export function fillSentences(sheet: Sheet): void {
  const { text, columns, cells } = sheet;
  markStrong(sheet);
  const flows = text.paragraphs.map((paragraph) => flowOf(sheet, paragraph));
  const types = text.sentences.map((sentence) => typeOf(sheet, sentence));
  const neighbour = (one: Sentence, other: Sentence | undefined): number =>
    other ? types[other.index]! * 4 + (other.paragraph === one.paragraph ? 1 : 2) : noNeighbour;
  for (const sentence of text.sentences) {
    const { index, first, last } = sentence;
    const before = neighbour(sentence, text.sentences[index - 1]);
    const after = neighbour(sentence, text.sentences[index + 1]);
    const opens = factsOf(text.tokens[first]!).word;
    const place = placeOf(sheet, sentence, flows);
    for (let token = first; token < last; token++) {
      const cell = cells[token]!;
      columns.fromStart[cell] = bucket(token - first);
      columns.toEnd[cell] = bucket(last - 1 - token);
      columns.sentence[cell] = types[index]!;
      columns.before[cell] = before;
      columns.after[cell] = after;
      columns.firstWord[cell] = opens;
      columns.place[cell] = place;
    }
  }
}

/** A verb, or the first word of [according to], that mostly is a cue. */
function markStrong({ text, columns, cells, strong }: Sheet): void {
  for (const { index, pos, lower, quotation } of text.tokens) {
    const score = columns.cueScore[cells[index]!]! - 1;
    const isVerbal = pos === "VERB" || lower === "according";
    if (quotation < 0 && score >= (isVerbal ? mostlyCue - 1 : mostlyCue)) strong[cells[index]!] = 1;
  }
}

function placeOf({ text }: Sheet, { first, last, paragraph }: Sentence, flows: readonly number[]): number {
  const around = text.paragraphs[paragraph]!;
  const edges = (around.heading ? 1 : 0) + (first === around.first ? 2 : 0) + (last === around.last ? 4 : 0);
  return 1 + edges + 8 * Math.min(paragraph, 2) + 32 * flows[paragraph]!;
}

/** Whether a paragraph opens with a quotation, is nothing else, and what the one before it ends with. */
function flowOf({ text, columns, cells }: Sheet, { index, first, last }: Paragraph): number {
  const opens = columns.quote[cells[first]!] === quote.open ? 1 : 0;
  const isTold = (token: number) => columns.quote[cells[token]!] === quote.none && text.tokens[token]!.pos !== "PUNCT";
  let told = first;
  while (told < last && !isTold(told)) told++;
  const before = text.paragraphs[index - 1];
  const end = before ? columns.quote[cells[before.last - 1]!]! : quote.none;
  return opens + (told === last ? 2 : 0) + (end === quote.close ? 4 : end === quote.inside ? 8 : 0);
}

/** How many strong cues a sentence has, and whether quotations open, close or go on. */
function typeOf({ columns, cells, strong }: Sheet, { first, last }: Sentence): number {
  let cues = 0;
  let quotes = 0;
  for (let token = first; token < last; token++) {
    const cell = cells[token]!;
    cues += strong[cell]!;
    quotes |= 1 << columns.quote[cell]!;
  }
  return 1 + Math.min(cues, 3) + 4 * (quotes >> 1);
}
