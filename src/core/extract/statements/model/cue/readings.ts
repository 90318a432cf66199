import type { TokenRange } from "../../../../text/tagged-text.ts";
import type { CueFrame } from "./frame.ts";

export const readingColumns = ["label", "ruleLabel", "linkLabel"] as const;

type Into = Readonly<Record<(typeof readingColumns)[number], Int32Array>>;

const parts = { none: 1, source: 2, content: 4 } as const;

/** What the joint chain, the rules and the links by distance say of each word. */
export function fillReadings(frame: CueFrame, into: Into): void {
  const { sheet, joint, window, rule, link } = frame;
  for (let token = window.first; token < window.last; token++) {
    const cell = sheet.cells[token]!;
    into.label[cell] = 1 + joint.labels[token]!;
    into.ruleLabel[cell] = parts.none;
    into.linkLabel[cell] = parts.none;
  }
  if (rule) putAll(frame, into.ruleLabel, rule.source, rule.content);
  putAll(frame, into.linkLabel, link.content.length > 0 ? link.source : null, link.content);
}

function putAll(frame: CueFrame, into: Int32Array, source: TokenRange | null, content: readonly TokenRange[]): void {
  for (const range of content) put(frame, into, range, parts.content);
  if (source) put(frame, into, source, parts.source);
}

function put({ sheet, window }: CueFrame, into: Int32Array, { first, last }: TokenRange, part: number): void {
  const end = Math.min(last, window.last);
  for (let token = Math.max(first, window.first); token < end; token++)
    into[sheet.cells[token]!] = token === first ? part : part + 1;
}
