import type { ParsedText } from "../../../text/parsed-text.ts";
import { leanOfClause } from "../direction/lean-of-clause.ts";
import type { Finding } from "../finding.ts";

/** Tells dates from lengths by the tense: [in ten days] the deal lapses, but they visited four towns [in ten days]. */
export function settleLengths(findings: readonly Finding[], text: ParsedText): Finding[] {
  return findings.map((finding) => {
    const { meaning } = finding;
    if (meaning.kind !== "distance" || !meaning.loose || isAhead(text, finding)) return finding;
    const { unit, count } = meaning;
    return { ...finding, meaning: { kind: "length", parts: [{ unit, count }] } };
  });
}

function isAhead(text: ParsedText, finding: Finding): boolean {
  const lean = leanOfClause(text, finding);
  return lean === "future" || lean === "present";
}
