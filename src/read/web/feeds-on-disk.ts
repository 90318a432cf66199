import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Feeds, KeptFeed } from "./feeds.ts";

/**
 * Keeps feeds in a folder between runs, each in a file named after the hash of its address. What cannot be read, or is
 * not what was written, is as good as not there; what cannot be written is left.
 */
export function keepOnDisk(folder: string): Feeds {
  const pathOf = (url: string): string => join(folder, `${hash(Buffer.from(url))}.feed`);
  return {
    load: async (url) => {
      const entry = await readFile(pathOf(url)).catch(() => undefined);
      return entry && readEntry(entry);
    },
    save: async (url, feed) => {
      const draft = join(folder, `${randomUUID()}.draft`);
      const write = async (): Promise<void> => {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, formatEntry(feed), { mode: 0o600 });
        await rename(draft, pathOf(url));
      };
      await write().catch(() => rm(draft, { force: true }).catch(() => {}));
    },
  };
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A first line with the hash of all that follows, a line of JSON, and the bytes of the feed. */
function formatEntry({ fetched: { bytes, ...about }, validators }: KeptFeed): Uint8Array {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ about, validators })}\n`), bytes]);
  return Buffer.concat([Buffer.from(`${hash(rest)}\n`), rest]);
}

function readEntry(entry: Buffer): KeptFeed | undefined {
  const rest = entry.subarray(hashLength + 1);
  if (entry.toString("latin1", 0, hashLength) !== hash(rest)) return undefined;
  const end = rest.indexOf("\n");
  const { about, validators } = JSON.parse(rest.toString("utf8", 0, end));
  return { fetched: { ...about, bytes: rest.subarray(end + 1) }, validators };
}

const hashLength = 64;
