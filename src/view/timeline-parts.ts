import type { Dossier, TimelineEntry } from "../core/model/dossier.ts";
import { newestDay } from "./newest-day.ts";

/** Entries with one and the same time. */
export interface TimeGroup {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly TimelineEntry[];
}

/** A timeline as seen from the day of the newest article. */
export interface TimelineParts {
  readonly past: readonly TimeGroup[];
  /** What goes on on that day. */
  readonly now: readonly TimeGroup[];
  readonly coming: readonly TimeGroup[];
  readonly undated: readonly TimelineEntry[];
}

/** Parts entries into what has been, what goes on and what is announced; what has happened by now is past, though it was announced. */
export function timelineParts(dossier: Dossier, entries: readonly TimelineEntry[]): TimelineParts {
  const today = newestDay(dossier);
  const upcoming = new Set(dossier.upcoming.map(keyOf));
  const parts = Map.groupBy(entries, (entry) => partOf(entry, today, upcoming.has(keyOf(entry))));
  const groups = (part: Part): TimeGroup[] => groupByTime(parts.get(part) ?? []);
  return {
    past: groups("past"),
    now: groups("now"),
    coming: groups("coming"),
    undated: parts.get("undated") ?? [],
  };
}

/** What one entry is told from others by. */
export const keyOf = ({ event, claim, from, to, what }: TimelineEntry): string =>
  [event ?? "", claim ?? "", from, to, what].join(" ");

type Part = "past" | "now" | "coming" | "undated";

/** Of what is told as done: it is no longer to come. */
const done: ReadonlySet<TimelineEntry["status"]> = new Set(["happened", "overdue"]);

function partOf(entry: TimelineEntry, today: string | null, isUpcoming: boolean): Part {
  const { from, to, status } = entry;
  if (from === null) return "undated";
  if (today === null) return isUpcoming ? "coming" : "past";
  const isOver = lastOf(to ?? from) < today;
  if (status === "ongoing" && from <= today && !isOver) return "now";
  return !isOver && (from > today || (isUpcoming && !done.has(status))) ? "coming" : "past";
}

/** The last moment of an ISO prefix, for comparing: all of [2026-04] is before [2026-05-01]. */
const lastOf = (prefix: string): string => `${prefix}~`;

/** Neighbours with the same time together. */
function groupByTime(entries: readonly TimelineEntry[]): TimeGroup[] {
  const groups: { from: string; to: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const [from, to] = [entry.from!, entry.to ?? entry.from!];
    const last = groups.at(-1);
    if (last?.from === from && last.to === to) last.entries.push(entry);
    else groups.push({ from, to, entries: [entry] });
  }
  return groups;
}
