import type { Sentence } from "../../../../text/tagged-text.ts";
import { bitsOf } from "../bits.ts";
import { bucket } from "../bucket.ts";
import type { Sheet } from "../sheet.ts";

export const contextColumns = [
  "leftCue",
  "leftCueFar",
  "leftCueScore",
  "rightCue",
  "rightCueFar",
  "rightCueScore",
  "leftVerb",
  "leftVerbFar",
  "leftVerbScore",
  "rightVerb",
  "rightVerbFar",
  "rightVerbScore",
  "opener",
  "openerFar",
  "comma",
  "order",
] as const;

const openers = new Set(
  "that who which if because while when but and as whether after before what how why where although though since to".split(
    " ",
  ),
);
const breaks = /^[,;:–—]$|^--$/;

/** The nearest cues, verbs, commas and conjunctions to each side, within the sentence. */
export function fillContext(sheet: Sheet): void {
  for (const sentence of sheet.text.sentences) {
    lookLeft(sheet, sentence);
    lookRight(sheet, sentence);
  }
}

type Side = "left" | "right";

/** Notes at a cell which cue or verb is the nearest to a side; -1 for none. */
function note(
  { columns, cells }: Sheet,
  cell: number,
  name: `${Side}${"Cue" | "Verb"}`,
  from: number,
  far: number,
): void {
  if (from < 0) return;
  columns[name][cell] = columns.lemma[cells[from]!]!;
  columns[`${name}Far`][cell] = bucket(far);
  columns[`${name}Score`][cell] = columns.cueScore[cells[from]!]!;
}

const isVerbal = (pos: string): boolean => pos === "VERB" || pos === "AUX";

function lookLeft(sheet: Sheet, { first, last }: Sentence): void {
  const { text, columns, cells, strong } = sheet;
  let [cue, verb, comma, opener] = [-1, -1, -1, -1];
  for (let token = first; token < last; token++) {
    const cell = cells[token]!;
    note(sheet, cell, "leftCue", cue, token - cue);
    note(sheet, cell, "leftVerb", verb, token - verb);
    if (opener >= 0) {
      columns.opener[cell] = columns.word[cells[opener]!]!;
      columns.openerFar[cell] = Math.min(token - opener, 3) + (verb > opener ? 4 : 0);
    }
    if (comma >= 0) columns.comma[cell] = columns.tag[cells[comma]!]! + bucket(token - comma);
    columns.order[cell] = 1 + bitsOf(comma > cue, comma > verb, opener > verb, opener > comma);
    const { pos, lower } = text.tokens[token]!;
    if (strong[cell]) cue = token;
    if (isVerbal(pos)) verb = token;
    if (breaks.test(lower)) comma = token;
    if (openers.has(lower)) opener = token;
  }
}

function lookRight(sheet: Sheet, { first, last }: Sentence): void {
  const { text, cells, strong } = sheet;
  let [cue, verb] = [-1, -1];
  for (let token = last - 1; token >= first; token--) {
    const cell = cells[token]!;
    note(sheet, cell, "rightCue", cue, cue - token);
    note(sheet, cell, "rightVerb", verb, verb - token);
    if (strong[cell]) cue = token;
    if (isVerbal(text.tokens[token]!.pos)) verb = token;
  }
}
