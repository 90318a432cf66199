import type { ActorRecord, Drift } from "../../core/model/stored.ts";
import type { View } from "../format.ts";
import { count } from "../layout/few.ts";
import { gap, layout, line, type Line } from "../layout/lines.ts";
import { faint, strong, styled } from "../layout/rich.ts";
import { oneLine } from "../../view/one-line.ts";
import { statementLines } from "./statement-lines.ts";

/** What an actor said, and the quotations that outlets print in different words. */
export function render({ actors, statements, drift }: ActorRecord, view: View): string {
  if (actors.length === 0) return layout([line(0, "Nobody of that name in the store.")], view);
  const lines = [
    ...actors.map(({ name, id, articles }) => line(0, [strong(name), faint(` ${id} · ${count(articles, "article")}`)])),
    gap,
    ...(statements.length === 0 ? [line(0, "No statement of theirs.")] : statements.flatMap(statementLines)),
    ...(drift.length === 0 ? [] : [gap, line(0, styled("title", "ONE QUOTATION IN SEVERAL WORDINGS"))]),
    ...drift.flatMap(driftLines),
  ];
  return layout(lines, view);
}

const driftLines = ({ wordings }: Drift): Line[] => [
  gap,
  ...wordings.flatMap(({ content, outlets }) => [line(2, oneLine(content)), line(4, faint(outlets.join(" · ")))]),
];
