import type { TimelineEntry } from "../../core/model/dossier.ts";
import type { TimeRange } from "../../core/model/time.ts";

/** An entry that a calendar can show. */
export type DatedEntry = TimelineEntry & TimeRange;

/** The entries with a date; one without an end ends where it starts. */
export const datedEntries = (entries: readonly TimelineEntry[]): DatedEntry[] =>
  entries.flatMap((entry) => (entry.from === null ? [] : [{ ...entry, from: entry.from, to: entry.to ?? entry.from }]));
