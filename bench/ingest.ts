import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPool, type EntryPool } from "../src/operations/entry-pool.ts";
import { startPostgres, type PostgresServer } from "../test/store/postgres-server.ts";
import { timeAnalysis, timeSqlite, type Run } from "./ingest/sqlite.ts";
import { meanLength, textsToIngest, warmUpArticles } from "./ingest/texts.ts";
import { timeWork, timeWorkers } from "./ingest/workers.ts";
import type { Options } from "./options.ts";
import { middle } from "./rounds.ts";
import type { Texts } from "./texts.ts";

/** Articles a second that are asked for, and rounds at most: each has stores of its own, and takes its time. */
const targets = { sqlite: 200, workers: 150 } as const;
const most = 3;

interface Means {
  readonly server: PostgresServer;
  readonly folder: string;
  readonly two: EntryPool;
  readonly one: EntryPool;
}

/** What one round measures: seconds, and runs with what their seconds went to. */
interface Round {
  readonly analysis: number;
  readonly sqlite: Run;
  readonly worker: Run;
  readonly oneWorker: number;
  readonly twoWorkers: number;
}

/** Articles a second from text to store, analysis included, on two threads: into SQLite, and through the queue into PostgreSQL; what it prints. */
export async function benchIngest({ data, rounds }: Options): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  chmodSync(folder, 0o755);
  const server = await startPostgres(folder);
  const [two, one] = [startPool(2), startPool(1)];
  try {
    await timeAnalysis(warmUpArticles(0), two);
    await timeAnalysis(warmUpArticles(0), one);
    const means = { server, folder, two, one };
    const lines: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other
    for (const texts of textsToIngest(data)) lines.push(...(await report(texts, means, Math.min(rounds, most))));
    return lines;
  } finally {
    await Promise.all([two.close(), one.close()]);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

let databases = 0;

async function measure({ articles }: Texts, { server, folder, two, one }: Means): Promise<Round> {
  const newDatabase = () => server.newDatabase(`bench${++databases}`);
  return {
    analysis: await timeAnalysis(articles, two),
    sqlite: await timeSqlite(articles, two, folder),
    worker: await timeWork(articles, one, await newDatabase()),
    oneWorker: await timeWorkers(articles, await newDatabase(), 1),
    twoWorkers: await timeWorkers(articles, await newDatabase(), 2),
  };
}

async function report(texts: Texts, means: Means, rounds: number): Promise<string[]> {
  const all: Round[] = [];
  // oxlint-disable-next-line no-await-in-loop -- two at once would slow each other
  for (let round = 0; round < rounds; round++) all.push(await measure(texts, means));
  const count = texts.articles.length;
  const of = (seconds: (round: Round) => number): number => middle(all.map(seconds));
  const rate = (seconds: (round: Round) => number): string => (count / of(seconds)).toFixed(0).padStart(5);
  const speedUp = middle(all.map(({ oneWorker, twoWorkers }) => oneWorker / twoWorkers));
  const share = (run: (round: Round) => Run): string => {
    const parts = (["mainThread", "storing", "queueing"] as const).map((part) =>
      ((of((round) => run(round)[part]) / count) * 1000).toFixed(1),
    );
    return `main thread's processor ${parts[0]} ms an article, in transactions ${parts[1]}, with the queue ${parts[2]}`;
  };
  return [
    `${texts.name}: ${count} articles of ${meanLength(texts.articles).toFixed(0)} characters; median of ${rounds}, articles a second`,
    `  analysis alone, 2 threads     ${rate(({ analysis }) => analysis)}`,
    `  into SQLite, 2 threads        ${rate(({ sqlite }) => sqlite.seconds)} (target ${targets.sqlite}); ${share(({ sqlite }) => sqlite)}`,
    `  into PostgreSQL, 1 worker     ${rate(({ oneWorker }) => oneWorker)}; ${share(({ worker }) => worker)}`,
    `  into PostgreSQL, 2 workers    ${rate(({ twoWorkers }) => twoWorkers)} (target ${targets.workers}), ${speedUp.toFixed(2)} times one`,
  ];
}
