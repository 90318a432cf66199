import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../api/client.ts";
import { ingest, type Input } from "../../api/ingest.ts";
import { failProgress, noteEvent, startProgress, stopProgress, type Progress } from "./progress.ts";

/** What is being added. It goes on while one looks at other pages, so it lives beside them. */
let progress: Progress | null = null;
let stop: AbortController | null = null;
const watchers = new Set<(progress: Progress | null) => void>();

function set(next: Progress | null): void {
  progress = next;
  for (const watch of watchers) watch(next);
}

export function useProgress(): Progress | null {
  const [seen, setSeen] = useState(progress);
  useEffect(() => {
    watchers.add(setSeen);
    setSeen(progress);
    return () => void watchers.delete(setSeen);
  }, []);
  return seen;
}

/** Adds articles; what it tells is seen by all who use the progress. */
export async function startAdding(inputs: readonly Input[]): Promise<void> {
  const own = new AbortController();
  stop = own;
  set(startProgress(inputs.map(({ name }) => name)));
  try {
    for await (const event of ingest(inputs, own.signal)) set(noteEvent(progress!, event));
    if (progress?.state === "running") throw brokenOff;
  } catch (problem) {
    if (own.signal.aborted) set(stopProgress(progress!));
    else set(failProgress(progress!, asProblem(problem)));
  }
}

const brokenOff: Problem = {
  title: "The server broke off",
  detail: "What is marked as stored is stored. Look whether readout serve still runs, then add the rest again.",
};

const asProblem = (thrown: unknown): Problem =>
  typeof thrown === "object" && thrown !== null && "title" in thrown ? (thrown as Problem) : brokenOff;

export const stopAdding = (): void => stop?.abort();
export const forgetAdding = (): void => set(null);
