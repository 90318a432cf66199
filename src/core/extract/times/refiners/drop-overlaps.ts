import type { Finding } from "../finding.ts";

const length = ({ first, last }: Finding): number => last - first;

/** Of findings that overlap the longest stays; of equal ones the finder that stands first in the list. */
export function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const taken = new Set<number>();
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => length(b) - length(a))) {
    const words = Array.from({ length: length(finding) }, (_, index) => finding.first + index);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}
