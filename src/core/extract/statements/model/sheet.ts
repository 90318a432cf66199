import { reach, type Columns } from "../../../sequence/templates.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Draft } from "../draft.ts";
import { columnFillers, columnNames, type ColumnName } from "./columns/columns.ts";
import { findEdges } from "./columns/edges.ts";
import type { WordScores } from "./word-scores.ts";

/** A text as columns of numbers, one cell a token, with room between the paragraphs. */
export interface Sheet {
  readonly text: ParsedText;
  /** What the rules found. */
  readonly drafts: readonly Draft[];
  /** Cell of each token. */
  readonly cells: Int32Array;
  readonly columns: Columns<ColumnName>;
  readonly wordScores: WordScores;
  /** By cell: 1 where a word outside quotations mostly is a cue. */
  readonly strong: Uint8Array;
  /** By cell: the kind of place before it. */
  readonly edges: Uint8Array;
}

/** Fills all columns that do not depend on a cue. */
export function makeSheet(text: ParsedText, drafts: readonly Draft[], wordScores: WordScores): Sheet {
  const size = text.tokens.length + reach * (text.paragraphs.length + 1);
  const sheet: Sheet = {
    text,
    drafts,
    cells: placeCells(text),
    columns: newColumns(columnNames, size),
    wordScores,
    strong: new Uint8Array(size),
    edges: new Uint8Array(size),
  };
  for (const fill of columnFillers) fill(sheet);
  findEdges(sheet);
  return sheet;
}

/** Paragraphs stand apart, so that no template looks over a paragraph's end. */
function placeCells({ tokens, paragraphs }: ParsedText): Int32Array {
  const cells = new Int32Array(tokens.length);
  for (const { index, first, last } of paragraphs)
    for (let token = first; token < last; token++) cells[token] = token + reach * (index + 1);
  return cells;
}

/** Empty columns; 0 stands for what lies outside the paragraph. */
export function newColumns<Name extends string>(names: readonly Name[], size: number): Record<Name, Int32Array> {
  const all = new Int32Array(names.length * size);
  const entries = names.map((name, at) => [name, all.subarray(at * size, (at + 1) * size)] as const);
  return Object.fromEntries(entries) as Record<Name, Int32Array>;
}
