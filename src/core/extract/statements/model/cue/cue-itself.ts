import { mix } from "../../../../sequence/hash.ts";
import type { CueFrame } from "./frame.ts";

export const cueItselfColumns = ["cueLemma", "cueTag", "cueSure", "around", "frame", "next", "has"] as const;

type Into = Readonly<Record<(typeof cueItselfColumns)[number], Int32Array>>;

const outside = 7;

/** The cue's own word and what stands right beside it: the same for every word of the window. */
export function fillCueItself(frame: CueFrame, into: Into): void {
  const { sheet, window, head } = frame;
  const { columns, cells } = sheet;
  const [from, to] = [cells[window.first]!, cells[window.last - 1]! + 1];
  const headCell = cells[head]!;
  const values = {
    cueLemma: columns.lemma[headCell]!,
    cueTag: columns.tag[headCell]!,
    cueSure: columns.cueScore[headCell]!,
    ...neighbours(frame),
    has: 1 + (frame.rule ? 1 : 0) + (frame.link.content.length > 0 ? 2 : 0),
  };
  for (const name of cueItselfColumns) into[name].fill(values[name], from, to);
}

const at = (column: Int32Array, cell: number): number => (cell < 0 ? outside : column[cell]!);

function neighbours({ sheet: { columns, cells, text }, cue, window }: CueFrame) {
  const before = cue.first > window.first ? cells[cue.first - 1]! : -1;
  const behind = cue.last < window.last ? cells[cue.last]! : -1;
  const quotes = at(columns.quote, behind) * 8 + at(columns.quote, before);
  const { first, last } = text.sentences[text.tokens[cue.first]!.sentence]!;
  return {
    around: mix(quotes, mix(at(columns.tag, behind), at(columns.tag, before))),
    frame: quotes * 4 + (cue.first === first ? 1 : 0) + (cue.last >= last - 1 ? 2 : 0),
    next: at(columns.word, behind),
  };
}
