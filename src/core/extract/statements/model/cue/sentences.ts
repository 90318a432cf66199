import { quote } from "../columns/quotations.ts";
import { jointLabels } from "../labels.ts";
import type { CueFrame } from "./frame.ts";

export const sentenceKindColumns = ["own"] as const;

const perCue = 4;
const most = 9;

/** Whether the sentence of each word has cues of its own, and quoted words. */
export function fillSentenceKinds(
  { sheet, joint, window }: CueFrame,
  { own }: Readonly<Record<(typeof sentenceKindColumns)[number], Int32Array>>,
): void {
  const { text, cells, columns } = sheet;
  const kinds = new Map<number, number>();
  for (let token = window.first; token < window.last; token++) {
    const { sentence, pos } = text.tokens[token]!;
    let kind = kinds.get(sentence) ?? 1;
    if (joint.labels[token] === jointLabels.begin.cue) kind = Math.min(kind + perCue, most);
    if (columns.quote[cells[token]!] === quote.inside && pos !== "PUNCT") kind |= 2;
    kinds.set(sentence, kind);
  }
  for (let token = window.first; token < window.last; token++)
    own[cells[token]!] = kinds.get(text.tokens[token]!.sentence)!;
}
