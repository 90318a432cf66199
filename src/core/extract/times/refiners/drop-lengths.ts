import type { ParsedText } from "../../../text/parsed-text.ts";
import { leanOfClause } from "../direction/lean-of-clause.ts";
import type { Finding } from "../finding.ts";

/** Drops what is a length of time by its tense: [in ten days] the deal lapses, but they visited four towns [in ten days]. */
export function dropLengths(findings: readonly Finding[], text: ParsedText): Finding[] {
  return findings.filter((finding) => {
    if (finding.meaning.kind !== "distance" || !finding.meaning.loose) return true;
    const lean = leanOfClause(text, finding);
    return lean === "future" || lean === "present";
  });
}
