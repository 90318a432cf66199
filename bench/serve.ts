import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { ingestOperation } from "../src/operations/ingest.ts";
import { openStore } from "../src/store/open.ts";
import type { Search } from "../src/store/search.ts";
import type { Options } from "./options.ts";
import { startFilling } from "./scale/filling.ts";
import { inventQueries } from "./scale/queries.ts";
import type { Kept } from "./scale/sample.ts";
import { startServer, type Started } from "./serve/started.ts";

const articles = 10_000;
const seed = 1;
/** Of each kind of request. */
const seconds = 8;
const warmUp = 2;
const connections = 10;

interface Kind {
  readonly name: string;
  readonly requests: readonly { readonly path: string; readonly headers?: Readonly<Record<string, string>> }[];
  readonly connections?: number;
}

/** Requests a second of `readout serve`, in a process of its own beside the one that asks, on a store of 10,000 invented articles and one real story; what it prints. */
export async function benchServe({ examples, scratch }: Options): Promise<string[]> {
  const folder = mkdtempSync(join(scratch ?? tmpdir(), "readout-serve-"));
  const file = join(folder, "readout.db");
  try {
    const { kept, story } = await fill(file, examples);
    const server = await startServer(file);
    try {
      return await measure(server, story, kept);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The invented articles have no analysis that a dossier could be made of; the real ones do. */
async function fill(file: string, examples: string): Promise<{ kept: readonly Kept[]; story: string }> {
  const store = await openStore({ file });
  const filling = startFilling(store, seed);
  try {
    await filling.fillTo(articles);
    let story = "";
    const input = ingestOperation.input.parse({ inputs: [examples] });
    for await (const stored of ingestOperation.run(input, { store })) story = stored.story ?? story;
    return { kept: filling.sample.kept, story };
  } finally {
    await filling.close();
    await store.close();
  }
}

async function measure(server: Started, story: string, kept: readonly Kept[]): Promise<string[]> {
  const path = `/api/story/${encodeURIComponent(story)}`;
  const first = await fetch(server.address + path);
  const bytes = (await first.arrayBuffer()).byteLength;
  const searches = inventQueries(kept, seed).map(({ search }) => ({
    path: `/api/search/${encodeURIComponent(queryOf(search))}`,
  }));
  const kinds: Kind[] = [
    { name: "cached story, JSON", requests: [{ path, headers: { "accept-encoding": "identity" } }] },
    { name: "cached story, brotli", requests: [{ path, headers: { "accept-encoding": "br" } }] },
    { name: "cached story, 304", requests: [{ path, headers: { "if-none-match": first.headers.get("etag")! } }] },
    { name: "search, 240 mixed queries", requests: searches },
    { name: "search, one at a time", requests: searches, connections: 1 },
    { name: "stories, 20 a page", requests: [{ path: "/api/stories" }] },
    { name: "stories, one at a time", requests: [{ path: "/api/stories" }], connections: 1 },
  ];
  const lines = [
    `serve: ${articles} articles stored, a story of ${bytes} bytes; ${connections} connections, ${seconds} s each after ${warmUp} s of warm-up; load of the machine before it began ${loadavg()[0]!.toFixed(1)}, on ${cpus().length} cores`,
  ];
  lines.push(row("", "requests/s", "p50 ms", "p99 ms", "max ms", "processor ms", "not 2xx or 304"));
  // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other
  for (const kind of kinds) lines.push(await timeKind(server, kind));
  return lines;
}

async function timeKind(
  { address: url, processor }: Started,
  { name, requests, connections: count = connections }: Kind,
): Promise<string> {
  await autocannon({ url, requests, connections: count, duration: warmUp });
  const before = processor();
  const {
    requests: asked,
    latency,
    errors,
    ...statuses
  } = await autocannon({ url, requests, connections: count, duration: seconds });
  const taken = (processor() - before) / asked.total;
  const refused = statuses.non2xx - statuses["3xx"] + errors;
  return row(name, asked.average.toFixed(0), latency.p50, latency.p99, latency.max, taken.toFixed(2), refused);
}

const row = (name: string, ...cells: readonly (string | number)[]): string =>
  name.padEnd(28) + cells.map((cell) => String(cell).padStart(15)).join("");

/** A search as a person would write it. */
const queryOf = ({ wanted, actors, outlets, after, before }: Search): string =>
  [
    ...wanted.map((words) => `"${words}"`),
    ...(actors ?? []).map((actor) => `actor:"${actor}"`),
    ...(outlets ?? []).map((outlet) => `outlet:"${outlet}"`),
    ...(after === null ? [] : [`after:${after}`]),
    ...(before === null ? [] : [`before:${before}`]),
  ].join(" ");
