import { bitsOf } from "../bits.ts";
import { bucket } from "../bucket.ts";
import { quote } from "../columns/quotations.ts";
import { jointLabels } from "../labels.ts";
import type { CueFrame } from "./frame.ts";

export const distanceColumns = [
  "side",
  "far",
  "sentences",
  "between",
  "cues",
  "commas",
  "verbs",
  "marks",
  "strongs",
  "sources",
  "contents",
  "quoteTo",
] as const;

type Into = Readonly<Record<(typeof distanceColumns)[number], Int32Array>>;

/** Values of the column `side`. */
const side = { before: 1, cue: 2, behind: 3 } as const;

/** How many sides there are: edges are told apart by side. */
export const sideCount = 3;

const sidesPlus = 4;
const mostSentences = 3;

/** What has been passed on the way from the cue. */
interface Passed {
  cues: number;
  commas: number;
  verbs: number;
  marks: number;
  strongs: number;
  sources: number;
  contents: number;
}

const nothing = (): Passed => ({ cues: 0, commas: 0, verbs: 0, marks: 0, strongs: 0, sources: 0, contents: 0 });

/** How far each word is from the cue, and what stands between. */
export function fillDistances(frame: CueFrame, into: Into): void {
  const { cue, window } = frame;
  for (let token = cue.first; token < cue.last; token++) fill(frame, into, token, side.cue, 0, nothing());
  walk(frame, into, cue.last, window.last, 1, side.behind);
  walk(frame, into, cue.first - 1, window.first - 1, -1, side.before);
}

function walk(frame: CueFrame, into: Into, from: number, to: number, step: number, where: number): void {
  const passed = nothing();
  for (let token = from, distance = 1; token !== to; token += step, distance++) {
    fill(frame, into, token, where, distance, passed);
    pass(frame, token, passed);
  }
}

function pass({ sheet, joint, isCandidate }: CueFrame, token: number, passed: Passed): void {
  const cell = sheet.cells[token]!;
  const { pos, lower, quotation } = sheet.text.tokens[token]!;
  const label = joint.labels[token]!;
  passed.cues += isCandidate[token]!;
  passed.strongs += sheet.strong[cell]!;
  if (lower === ",") passed.commas++;
  if ((pos === "VERB" || pos === "AUX") && quotation < 0) passed.verbs++;
  if (sheet.columns.quote[cell]! >= quote.open) passed.marks++;
  if (label === jointLabels.begin.source) passed.sources++;
  if (label === jointLabels.begin.content) passed.contents++;
}

const upTo3 = (count: number): number => Math.min(count, 3);

function fill(frame: CueFrame, into: Into, token: number, where: number, distance: number, passed: Passed): void {
  const { sheet, cue } = frame;
  const { tokens } = sheet.text;
  const cell = sheet.cells[token]!;
  const ahead = tokens[token]!.sentence - tokens[cue.first]!.sentence;
  const apart = Math.max(-mostSentences, Math.min(mostSentences, ahead)) + mostSentences + 1;
  into.side[cell] = where;
  into.far[cell] = bucket(distance) * sidesPlus + where;
  into.sentences[cell] = apart * sidesPlus + where;
  into.cues[cell] = 1 + Math.min(passed.cues, 4);
  into.commas[cell] = 1 + upTo3(passed.commas);
  into.verbs[cell] = 1 + upTo3(passed.verbs);
  into.marks[cell] = 1 + upTo3(passed.marks);
  into.strongs[cell] = 1 + upTo3(passed.strongs);
  into.sources[cell] = 1 + upTo3(passed.sources);
  into.contents[cell] = 1 + upTo3(passed.contents);
  const counts = [passed.cues, passed.commas, passed.verbs, passed.marks];
  into.between[cell] = counts.reduce((sum, count) => sum * 4 + upTo3(count), 1);
  into.quoteTo[cell] = quotationTo(frame, token);
}

/** Where the quotation around a word stands to the cue, as bits; 1 outside quotations. */
function quotationTo({ sheet: { text }, cue }: CueFrame, token: number): number {
  const quotation = text.quotations[text.tokens[token]!.quotation];
  if (!quotation) return 1;
  const { first, last, index } = quotation;
  const bits = bitsOf(
    first > cue.last,
    last < cue.first,
    last >= cue.first - 2 && last < cue.first,
    first <= cue.last + 2 && first > cue.last,
    index === text.tokens[cue.first]!.quotation,
  );
  return 2 + bits;
}
