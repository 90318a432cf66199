import type { Span } from "../../src/core/model/index.ts";
import type { PolnearRecord } from "../attribution.ts";
import type { OwnCase, OwnStatement } from "./case.ts";

const asOffsets = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const);

/** A case in the form of attribution/polnear.*.jsonl. A lead-in without a verb has its colon as the cue, as there. */
export function toPolnear({ id, outlet, published, text, statements }: OwnCase): PolnearRecord {
  return {
    id,
    ...(outlet !== null && { publisher: outlet }),
    date: published ?? "",
    title: "",
    text,
    attributions: statements.map((statement) => ({
      source: asOffsets(statement.source),
      cue: asOffsets(statement.cue.length > 0 ? statement.cue : colonOf(text, statement)),
      content: asOffsets(statement.content),
    })),
  };
}

/** [Lund: “We are ready.”], [“No fault”: Lund]: the colon between source and content. */
function colonOf(text: string, { source, content }: OwnStatement): Span[] {
  if (source.length === 0) return [];
  const [first, second] = [source, content].toSorted((one, other) => one[0]!.start - other[0]!.start);
  const start = text.indexOf(":", first!.at(-1)!.end);
  return start >= 0 && start < second![0]!.start ? [{ start, end: start + 1 }] : [];
}
