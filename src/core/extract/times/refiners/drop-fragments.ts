import type { CalendarDate } from "../../../model/time-meaning.ts";
import type { Finding } from "../finding.ts";

/** Drops what is a time only beside another and stayed alone: [morning], [late], [the first half], [the year]; [the first nine months] is a length then. */
export function dropFragments(findings: readonly Finding[]): Finding[] {
  return findings.map(asLength).filter((finding) => !isFragment(finding));
}

function asLength(finding: Finding): Finding {
  const { meaning } = finding;
  if (meaning.kind !== "calendar" || !meaning.firstMonths || hasYear(meaning)) return finding;
  return { ...finding, meaning: { kind: "length", parts: [{ unit: "month", count: meaning.firstMonths }] } };
}

const hasYear = ({ year, yearShift }: CalendarDate): boolean => year !== undefined || yearShift !== undefined;

function isFragment({ meaning, edge, part }: Finding): boolean {
  if (meaning.kind === "fragment") return true;
  if (meaning.kind === "unit") return meaning.bare === true && edge === undefined && part === undefined;
  return meaning.kind === "calendar" && meaning.half !== undefined && !hasYear(meaning);
}
