import { composeDate } from "./dates/compose.ts";
import { innerForms, packedForm, wholeForms } from "./dates/forms.ts";

const longest = 100;
const hasYear = /\d{4}/;

/**
 * The ISO 8601 date that a printed or machine-written date means: with its time where the zone is known; null if it is no full date.
 * A language tag helps with names of months and with [03/04/2026]. Two-digit years are not read: [10/11/12] is three dates.
 */
export function readDate(printed: string, language?: string): string | null {
  if (printed.length > longest * 2) return null;
  const text = printed.trim();
  if (text.length > longest || !hasYear.test(text)) return null;
  for (const form of wholeForms) {
    const groups = form.exec(text)?.groups;
    const at = groups && composeDate(groups, language);
    if (at) return at;
  }
  return null;
}

/** A moment as programs write it: as `readDate`, or [20260206T152800Z], or seconds or milliseconds since 1970. */
export function readMoment(value: unknown, language?: string): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  if (/^\d{10}(?:\d{3})?$/.test(text)) return readEpoch(Number(text.padEnd(13, "0")));
  const packed = text.length > longest ? undefined : packedForm.exec(text)?.groups;
  return packed ? composeDate(packed) : readDate(text, language);
}

/** Ten digits reach from 2001 on. */
const readEpoch = (milliseconds: number): string | null =>
  milliseconds >= 1e12 && milliseconds < 5e12 ? new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z") : null;

/** A date in a text, and where it stands. */
export interface FoundDate {
  readonly at: string;
  readonly start: number;
  readonly end: number;
}

const longestLine = 300;

/** The dates in a short line, in order: [Published on 6 February 2026 by Ada Quill]. A longer line is not searched. */
export function findDates(line: string, language?: string): FoundDate[] {
  if (line.length > longestLine || !hasYear.test(line)) return [];
  const found = innerForms.flatMap((form) =>
    [...line.matchAll(form)].flatMap((match): FoundDate[] => {
      const at = composeDate(match.groups!, language);
      return at ? [{ at, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  const longestFirst = found.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kept: FoundDate[] = [];
  for (const date of longestFirst) {
    if (kept.every(({ start, end }) => date.end <= start || date.start >= end)) kept.push(date);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
