import type { Feeds, KeptFeed } from "./feeds.ts";

const mostBytes = 100_000_000;

/** Keeps feeds as long as the process runs; beyond 100 MB the one kept longest goes first. */
export function keepInMemory(): Feeds {
  const kept = new Map<string, KeptFeed>();
  let size = 0;
  const forget = (url: string): void => {
    size -= kept.get(url)?.fetched.bytes.length ?? 0;
    kept.delete(url);
  };
  return {
    load: async (url) => kept.get(url),
    save: async (url, feed) => {
      forget(url);
      kept.set(url, feed);
      size += feed.fetched.bytes.length;
      for (const [oldest] of kept) if (size > mostBytes) forget(oldest);
    },
  };
}
