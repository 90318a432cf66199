import { cueLabels, jointLabels } from "../../src/core/extract/statements/model/labels.ts";
import type { TokenRange } from "../../src/core/text/tagged-text.ts";
import { markStretch, mayFollow } from "../../src/core/sequence/labels.ts";
import type { Example, Gold } from "./example.ts";

/** A label that goes on with what did not begin begins it. */
export function repair(labels: Uint8Array): Uint8Array {
  labels.forEach((label, at) => {
    if (!mayFollow(at === 0 ? -1 : labels[at - 1]!, label)) labels[at] = label - 1;
  });
  return labels;
}

/** The label of every token for the joint chain. */
export function jointGold({ text, gold }: Example): Uint8Array {
  const labels = new Uint8Array(text.tokens.length);
  const { source, cue, content } = jointLabels.begin;
  for (const one of gold) for (const range of one.content) markStretch(labels, range, content);
  for (const one of gold) for (const range of one.source) markStretch(labels, range, source);
  for (const one of gold) for (const range of one.cue) markStretch(labels, range, cue);
  return repair(labels);
}

/** The labels of the window around a cue, all outside where the cue is none. */
export function cueGold(window: TokenRange, cue: TokenRange, gold: Gold | null): Uint8Array {
  const labels = new Uint8Array(window.last);
  for (const range of gold?.content ?? []) markStretch(labels, range, cueLabels.begin.content);
  for (const range of gold?.source ?? []) markStretch(labels, range, cueLabels.begin.source);
  labels.fill(0, cue.first, cue.last);
  return repair(labels.slice(window.first));
}
