import type { Finding } from "./findings.ts";
import type { Piece } from "./pieces.ts";

/** The classes that show what was found at a piece of a text. */
export function classesOf({ start, end, findings, isChosen }: Piece, lit: Finding | undefined): string {
  const said = findings.filter((one) => one.kind === "statements" && one.part === "content");
  return [
    "mark",
    ...new Set(findings.map(classOf)),
    said.some(({ span }) => span.start === start) && "mark-opens",
    said.some(({ span }) => span.end === end) && "mark-closes",
    lit && findings.some((one) => isOne(one, lit)) && "mark-lit",
    isChosen && "mark-chosen",
  ]
    .filter(Boolean)
    .join(" ");
}

const classOf = (finding: Finding): string =>
  finding.kind === "statements" ? `mark-${finding.part}` : `mark-${finding.kind.slice(0, -1)}`;

/** Whether two findings are parts of one: source, cue and content of a statement. */
export function isOne(a: Finding, b: Finding): boolean {
  if (a.kind === "statements" && b.kind === "statements") return a.statement.id === b.statement.id;
  return a === b;
}
