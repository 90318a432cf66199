import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Finding } from "../finding.ts";

const comparing = new Set(["from", "than", "with", "against", "versus"]);
/** How many words a figure and its share may take: [from $66.8 million, or 81 cents a share,]. */
const reach = 14;

/** [up from $31 million a year ago] is a year before the quarter that is told of, not before the publication. */
export function compareYears(findings: readonly Finding[], text: ParsedText): Finding[] {
  return findings.map((finding) => {
    const { meaning } = finding;
    const isYear = meaning.kind === "distance" && meaning.unit === "year" && meaning.count === 1 && meaning.sign < 0;
    if (!isYear || meaning.origin === "text" || !isCompared(text, finding)) return finding;
    return { ...finding, meaning: { ...meaning, origin: "text", alike: true } };
  });
}

function isCompared({ tokens }: ParsedText, { first }: Finding): boolean {
  const start = Math.max(0, first - reach);
  const before = tokens.slice(start, first).filter(({ sentence }) => sentence === tokens[first]!.sentence);
  const at = before.findLastIndex(({ lower }) => comparing.has(lower));
  return at >= 0 && before.slice(at).some(({ pos }) => pos === "NUM");
}
