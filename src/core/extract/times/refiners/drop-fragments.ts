import type { CalendarDate } from "../../../model/time-meaning.ts";
import type { ParsedText } from "../../../text/parsed-text.ts";
import type { Token } from "../../../text/tagged-text.ts";
import type { Finding } from "../finding.ts";

/** Drops what is a time only beside another and stayed alone: [morning], [late], [the first half], [the year]; [the first nine months] and for [the year] are lengths then. */
export function dropFragments(findings: readonly Finding[], { tokens }: ParsedText): Finding[] {
  return findings.map((finding) => asLength(finding, tokens)).filter((finding) => !isFragment(finding));
}

function asLength(finding: Finding, tokens: readonly Token[]): Finding {
  const { meaning, first } = finding;
  const isSpan = /^(for|in|during|over)$/.test(tokens[first - 1]?.lower ?? "");
  if (
    meaning.kind === "unit" &&
    meaning.bare &&
    meaning.unit !== "day" &&
    meaning.unit !== "weekend" &&
    !finding.edge &&
    isSpan
  )
    return { ...finding, meaning: { kind: "length", parts: [{ unit: meaning.unit, count: 1 }] } };
  if (meaning.kind !== "calendar" || !meaning.firstMonths || hasYear(meaning)) return finding;
  return { ...finding, meaning: { kind: "length", parts: [{ unit: "month", count: meaning.firstMonths }] } };
}

const hasYear = ({ year, yearShift }: CalendarDate): boolean => year !== undefined || yearShift !== undefined;

function isFragment({ meaning, edge, part }: Finding): boolean {
  if (meaning.kind === "fragment") return true;
  if (meaning.kind === "unit")
    return meaning.bare === true && meaning.unit !== "weekend" && edge === undefined && part === undefined;
  return meaning.kind === "calendar" && meaning.half !== undefined && !hasYear(meaning);
}
