import type { Finding } from "../finding.ts";

const length = ({ first, last }: Finding): number => last - first;

/** Of findings that overlap the longest stays; of equal ones the finder that stands first in the list. */
export function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => length(b) - length(a))) {
    if (kept.every(({ first, last }) => last <= finding.first || first >= finding.last)) kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}
