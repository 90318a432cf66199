import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Finding } from "../finding.ts";

/** How many words may stand between an anniversary and the day it is of. */
const reach = 12;

/** [the fourth anniversary] of the treaty of 24 February 2022 is a day; without one it is dropped. */
export function dateAnniversaries(findings: readonly Finding[], { tokens }: ParsedText): Finding[] {
  return findings.flatMap((finding, index) => {
    if (finding.rule !== "anniversary" || finding.meaning.kind !== "distance") return [finding];
    const next = findings[index + 1];
    const isNear =
      next && next.first - finding.last <= reach && tokens[next.first]!.sentence === tokens[finding.first]!.sentence;
    if (!isNear || next.meaning.kind !== "calendar" || !next.meaning.year || !next.meaning.day) return [];
    return [{ ...finding, meaning: { ...next.meaning, year: next.meaning.year + finding.meaning.count! } }];
  });
}
