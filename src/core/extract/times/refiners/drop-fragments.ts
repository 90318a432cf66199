import type { Finding } from "../finding.ts";

/** Drops what is a time only beside another and stayed alone: [morning], [late], [the first half], [the year]. */
export function dropFragments(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !isFragment(finding));
}

function isFragment({ meaning, edge, part }: Finding): boolean {
  if (meaning.kind === "fragment") return true;
  if (meaning.kind === "unit") return meaning.bare === true && edge === undefined && part === undefined;
  if (meaning.kind !== "calendar" || meaning.year !== undefined || meaning.yearShift !== undefined) return false;
  return meaning.half !== undefined || meaning.firstMonths !== undefined;
}
