import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { bCubed } from "../eval/b-cubed.ts";
import { openStore, type Store } from "../src/store/open.ts";
import type { Options } from "./options.ts";
import { startFilling, type Filling } from "./scale/filling.ts";
import { reportScale, type Scale } from "./scale/report.ts";
import { measureSearch } from "./scale/searching.ts";

const sizes = [1000, 10_000, 100_000, 1_000_000];
const seed = 1;
/** Articles whose stories are asked for at once. */
const part = 1000;

/** Fills a store on SQLite with invented articles, and tells at each size what one more costs, what is found how fast and how right the stories are; what it prints. */
export async function benchScale({ articles, scratch }: Options): Promise<string[]> {
  const folder = mkdtempSync(join(scratch ?? tmpdir(), "readout-scale-"));
  const file = join(folder, "readout.db");
  const store = await openStore({ file });
  const filling = startFilling(store, seed);
  try {
    const scales: Scale[] = [];
    for (const size of sizes.filter((each) => each <= articles)) {
      // oxlint-disable-next-line no-await-in-loop -- each size starts from the one before
      scales.push(await measureAt(size, filling, store, file));
      console.error(reportScale(scales.slice(-1)).join("\n"));
    }
    return reportScale(scales);
  } finally {
    await filling.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureAt(size: number, filling: Filling, store: Store, file: string): Promise<Scale> {
  const start = performance.now();
  await filling.fillTo(size);
  const minutes = (performance.now() - start) / 60_000;
  const cost = await filling.measure();
  const stories = await judgeStories(filling, store);
  const searched = await measureSearch(store, filling.sample.kept, seed);
  await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
  return {
    size,
    minutes,
    cost,
    searched,
    stories,
    background: { ...filling.backgrounds },
    bytes: statSync(file).size,
    // In kilobytes.
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

/** B³ of the latest articles' stories against those that they were invented for. */
async function judgeStories({ latest }: Filling, { db }: Store): Promise<{ precision: number; recall: number }> {
  const told = latest.items;
  const storyOf = new Map<string, string>();
  for (let at = 0; at < told.length; at += part) {
    const ids = told.slice(at, at + part).map(({ article }) => article);
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const rows = await db.selectFrom("members").selectAll().where("article", "in", ids).execute();
    for (const { article, story } of rows) storyOf.set(article, story);
  }
  return bCubed(told.map(({ article, story }) => ({ gold: [String(story)], predicted: [storyOf.get(article)!] })));
}
