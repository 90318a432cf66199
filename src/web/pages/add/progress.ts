import type { Ingested } from "../../../core/model/stored.ts";
import type { IngestEvent } from "../../api/ingest.ts";
import type { Problem } from "../../api/client.ts";

/** What has become of one input so far. */
export interface InputRow {
  readonly input: string;
  readonly state: "waiting" | "reading" | "done" | "stopped";
  /** The articles that stood in it. */
  readonly articles: readonly Ingested[];
  /** What could not be taken from it, and why. */
  readonly skipped: readonly { readonly input: string; readonly reason: string }[];
}

/** How far adding articles has come. */
export interface Progress {
  readonly rows: readonly InputRow[];
  readonly state: "running" | "ended" | "stopped" | "failed";
  readonly problem: Problem | null;
}

export const startProgress = (inputs: readonly string[]): Progress => ({
  rows: inputs.map((input) => ({ input, state: "waiting", articles: [], skipped: [] })),
  state: "running",
  problem: null,
});

/** What the server tells, noted beside the input that it is about. */
export function noteEvent(progress: Progress, event: IngestEvent): Progress {
  if (event.name === "problem") return failProgress(progress, event.data);
  if (event.name === "end") return { ...progress, rows: progress.rows.map(endRow), state: "ended" };
  const rows = rowsWith(progress.rows, event.data.input);
  const at = rowOf(rows, event.data.input);
  return { ...progress, rows: rows.with(at, noteRow(rows[at]!, event)) };
}

export const failProgress = (progress: Progress, problem: Problem): Progress => ({
  ...progress,
  ...stopProgress(progress),
  state: "failed",
  problem,
});

export const stopProgress = (progress: Progress): Progress => ({
  ...progress,
  rows: progress.rows.map((row) =>
    row.state === "done" || row.articles.length > 0 ? endRow(row) : { ...row, state: "stopped" },
  ),
  state: "stopped",
});

type RowEvent = Exclude<IngestEvent, { name: "end" | "problem" }>;

function noteRow(row: InputRow, event: RowEvent): InputRow {
  if (event.name === "input") return { ...row, state: row.state === "waiting" ? "reading" : row.state };
  if (event.name === "result") return { ...row, state: "done", articles: [...row.articles, event.data] };
  return { ...row, state: "done", skipped: [...row.skipped, event.data] };
}

const endRow = (row: InputRow): InputRow => ({ ...row, state: "done" });

/** What nobody gave, such as a feed that a list of feeds names, gets a row of its own. */
const rowsWith = (rows: readonly InputRow[], input: string): readonly InputRow[] =>
  rowOf(rows, input) >= 0 ? rows : [...rows, { input, state: "waiting", articles: [], skipped: [] }];

/** An article in a file of many is named by the file and its place: [feed.jsonl:3], [feed.xml#2]. */
function rowOf(rows: readonly InputRow[], input: string): number {
  const whole = rows.findIndex((row) => row.input === input);
  return whole >= 0
    ? whole
    : rows.findIndex((row) => input.startsWith(row.input) && /^[:#!/]/.test(input.slice(row.input.length)));
}

/** A story into which articles came. */
export interface GrownStory {
  readonly story: string;
  readonly isNew: boolean;
  /** Titles of the articles that came; null for one without. */
  readonly titles: readonly (string | null)[];
}

/** The stories that grew, by the names that they have at the end: one may have come into another meanwhile. */
export function grownStories({ rows }: Progress): GrownStory[] {
  const come = rows.flatMap(({ articles }) => articles).filter(({ isNew, story }) => isNew && story !== null);
  const changes = come.flatMap((one) => one.changes);
  const merged = new Map(
    changes.flatMap(({ kind, story, from }) => (kind === "merged" && from ? [[from, story]] : [])),
  );
  const opened = new Set(changes.flatMap(({ kind, story }) => (kind === "opened" ? [story] : [])));
  const stories = Map.groupBy(come, ({ story }) => endOf(story!, merged));
  return [...stories].map(([story, articles]) => ({
    story,
    isNew: opened.has(story),
    titles: articles.map(({ title }) => title),
  }));
}

function endOf(story: string, merged: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let now = story;
  for (let next = merged.get(now); next !== undefined && !seen.has(next); next = merged.get(now)) {
    seen.add(now);
    now = next;
  }
  return now;
}

/** How many articles are stored, known already and skipped, and how many inputs are done. */
export function countProgress({ rows }: Progress) {
  const articles = rows.flatMap((row) => row.articles);
  const stored = articles.filter(({ isNew }) => isNew).length;
  return {
    inputs: rows.length,
    done: rows.filter(({ state }) => state === "done").length,
    stored,
    known: articles.length - stored,
    skipped: rows.flatMap(({ skipped }) => skipped).length,
  };
}
