import type { UpcomingEntry } from "../../../core/model/stored.ts";
import { firstDay, lastDay } from "./days.ts";

const dayLength = "2026-02-04".length;

/** Whether it is known on which days it is; else it is some day within its range. */
export const isOnDays = ({ from, to }: Pick<UpcomingEntry, "from" | "to">): boolean =>
  from.length >= dayLength && to.length >= dayLength;

/** Whether it may take place within days. */
export const isWithin = ({ from, to }: Pick<UpcomingEntry, "from" | "to">, first: string, last: string): boolean =>
  firstDay(from) <= last && lastDay(to) >= first;

/** Where an entry stands in a week: on which of its days, and on which line, so that no two cover each other. */
export interface Bar {
  readonly entry: UpcomingEntry;
  /** 0 for the week's first day. */
  readonly start: number;
  readonly length: number;
  readonly line: number;
  /** Whether it began before the week, or goes on after it. */
  readonly isFromBefore: boolean;
  readonly goesOn: boolean;
}

/** The entries of a week that are on known days as bars, the longest and earliest on the first lines. */
export function placeBars(entries: readonly UpcomingEntry[], week: readonly string[]): Bar[] {
  const [first, last] = [week[0]!, week.at(-1)!];
  const bars: Bar[] = [];
  const spans = entries
    .filter((entry) => isOnDays(entry) && isWithin(entry, first, last))
    .map((entry) => toSpan(entry, week))
    .toSorted((a, b) => a.start - b.start || b.length - a.length);
  for (const span of spans) {
    const taken = new Set(bars.filter((bar) => bar.start + bar.length > span.start).map(({ line }) => line));
    let line = 0;
    while (taken.has(line)) line++;
    bars.push({ ...span, line });
  }
  return bars;
}

function toSpan(entry: UpcomingEntry, week: readonly string[]): Omit<Bar, "line"> {
  const [from, to] = [firstDay(entry.from), lastDay(entry.to)];
  const start = Math.max(0, week.indexOf(from));
  const end = to > week.at(-1)! ? week.length - 1 : week.indexOf(to);
  return { entry, start, length: end - start + 1, isFromBefore: from < week[0]!, goesOn: to > week.at(-1)! };
}

/** Entries by the month in which their range begins, `2026` where only a year is known; in the order in which they come. */
export function groupByMonth(entries: readonly UpcomingEntry[]): [month: string, entries: UpcomingEntry[]][] {
  return [...Map.groupBy(entries, ({ from }) => from.slice(0, 7))];
}

/** What the address may say of which entries are shown. */
export interface EntryFilter {
  readonly status?: string | undefined;
  readonly words?: string | undefined;
}

/** Entries of a status in which all words stand, in what they are or in the sentences behind them. */
export function filterEntries(entries: readonly UpcomingEntry[], { status, words = "" }: EntryFilter): UpcomingEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (status && entry.status !== status) return false;
    const text = [entry.what, ...entry.sources.map((source) => `${source.words} ${source.outlet ?? ""}`)]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
