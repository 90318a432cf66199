import type { ParsedText } from "../../../text/parsed-text.ts";
import { leanOfClause } from "../direction/lean-of-clause.ts";
import type { Finding } from "../finding.ts";

/** Tells dates from lengths by the tense: [in ten days] the deal lapses, but they visited four towns [in ten days]. */
export function settleLengths(findings: readonly Finding[], text: ParsedText): Finding[] {
  return findings.map((finding) => {
    const { meaning } = finding;
    if (meaning.kind !== "distance" || !meaning.loose || (isAhead(text, finding) && !isRecord(text, finding)))
      return finding;
    const { unit, count } = meaning;
    return { ...finding, meaning: { kind: "length", parts: [{ unit, count }] } };
  });
}

const record = /^(first|only|\p{L}{3,}est|worst|best|most|least)$/u;
/** How many words may stand between a record and its length of time. */
const recordReach = 10;

/** [the first visit by a Norwegian in nine years], [the worst floods in a decade]; not [the first flight leaves in ten days]. */
function isRecord({ tokens }: ParsedText, { first }: Finding): boolean {
  for (let at = first - 1; at >= Math.max(0, first - recordReach); at--) {
    const { lower, pos, sentence } = tokens[at]!;
    if (pos === "VERB" || pos === "AUX" || sentence !== tokens[first]!.sentence) return false;
    if (record.test(lower)) return true;
  }
  return false;
}

function isAhead(text: ParsedText, finding: Finding): boolean {
  const lean = leanOfClause(text, finding);
  return lean === "future" || lean === "present";
}
