import { cpuUsage } from "node:process";
import { setTimeout } from "node:timers/promises";
import { takeBackgrounds } from "../../src/operations/store-articles.ts";
import type { TakeBackground } from "../../src/store/background.ts";
import type { Entry } from "../../src/store/entry.ts";
import { ingestEntries } from "../../src/store/ingest.ts";
import type { Store } from "../../src/store/open.ts";
import { randomFrom } from "../../train/sequence/random.ts";
import { inventAhead } from "./ahead.ts";
import { Latest } from "./latest.ts";
import { Sample } from "./sample.ts";
import type { Told } from "./stream.ts";

/** Articles stored at once, as `readout ingest` does. */
const batchSize = 24;
/** Articles stored at once where nothing is measured, so that the disk is waited for less often. */
const filledAtOnce = 240;
/** Articles whose cost is measured one by one; about as many are in batches. */
const measured = 500;
/** Milliseconds. */
const rest = 3000;
/** The articles whose stories are looked at: they came when the store was as large as it is. */
const judged = 20_000;

/** What storing an article took. */
export interface Cost {
  /** Milliseconds an article, one for each transaction. */
  readonly alone: readonly number[];
  readonly batched: readonly number[];
  /** Milliseconds of processor an article in a batch. */
  readonly processor: number;
}

/** A store that is being filled. */
export interface Filling {
  readonly latest: Latest<{ readonly article: string; readonly story: number }>;
  readonly sample: Sample;
  /** Stores articles until there are so many. */
  readonly fillTo: (size: number) => Promise<void>;
  /** Stores some more, and measures. */
  readonly measure: () => Promise<Cost>;
  /** Milliseconds that the last background took, and how many there were. */
  readonly backgrounds: { count: number; last: number };
  readonly close: () => Promise<unknown>;
}

export function startFilling(store: Store, seed: number): Filling {
  const ahead = inventAhead(seed);
  const [latest, sample] = [new Latest<{ article: string; story: number }>(judged), new Sample(randomFrom(seed))];
  const backgrounds = { count: 0, last: 0 };
  const background = timed(takeBackgrounds(), backgrounds);
  let stored = 0;
  const next = async (count: number): Promise<Entry[]> => (await ahead.next(count)).map(note);
  const note = ({ entry, story }: Told): Entry => {
    latest.add({ article: entry.article.id, story });
    sample.add(entry);
    return entry;
  };
  const put = async (entries: readonly Entry[]): Promise<number> => {
    const start = performance.now();
    await ingestEntries(store, entries, { engine: "bench", background });
    stored += entries.length;
    return (performance.now() - start) / entries.length;
  };
  return {
    latest,
    sample,
    backgrounds,
    close: ahead.close,
    async fillTo(size) {
      // oxlint-disable-next-line no-await-in-loop, no-unmodified-loop-condition -- one after the other; put counts
      while (stored < size) await put(await next(Math.min(filledAtOnce, size - stored)));
    },
    async measure() {
      const [alone, batched]: [number[], number[]] = [[], []];
      /* oxlint-disable no-await-in-loop -- one after the other */
      const singles = await next(measured);
      await setTimeout(rest);
      for (const entry of singles) alone.push(await put([entry]));
      const batches: Entry[][] = [];
      while (batches.length * batchSize < measured) batches.push(await next(batchSize));
      // The other thread invents ahead, and then rests.
      await setTimeout(rest);
      const before = cpuUsage();
      for (const batch of batches) batched.push(await put(batch));
      /* oxlint-enable no-await-in-loop */
      const { user, system } = cpuUsage(before);
      return { alone, batched, processor: (user + system) / 1000 / (batches.length * batchSize) };
    },
  };
}

/** Tells when a new background was taken or read, and how long that took. */
function timed(take: TakeBackground, times: { count: number; last: number }): TakeBackground {
  let known: Awaited<ReturnType<TakeBackground>> | undefined;
  return async (db) => {
    const start = performance.now();
    const background = await take(db);
    if (background !== known) {
      times.count++;
      times.last = performance.now() - start;
    }
    known = background;
    return background;
  };
}
