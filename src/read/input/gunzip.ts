import { createGunzip } from "node:zlib";
import type { Chunks } from "./chunks.ts";

/** Unpacks to 4 MB at most (deflate packs 1032 : 1 at best), so that no bomb fills the memory; 64 kB would save a third of the time. */
const longestSlice = 4096;

/**
 * The bytes packed in a gzip stream of one member or many, up to zero bytes behind a member (padding). A cut stream throws zlib's
 * error only after all that stands before the cut has been given, a damaged one after all but the last slice: reading
 * node's own stream would lose what it holds back.
 */
export async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip();
  const unpacked: Uint8Array[] = [];
  let settle: ((error?: Error | null) => void) | undefined;
  unpacker.on("data", (chunk: Uint8Array) => unpacked.push(chunk));
  unpacker.on("error", (error) => settle?.(error));
  unpacker.on("end", () => settle?.());
  async function* step(act: () => void): AsyncGenerator<Uint8Array> {
    const error = await new Promise<Error | null | undefined>((resolve) => {
      settle = resolve;
      act();
    });
    yield* unpacked.splice(0);
    if (error) throw error;
  }
  try {
    for await (const slice of slicesOf(chunks)) {
      yield* step(() => void unpacker.write(slice, (error) => settle?.(error)));
      if (unpacker.readableEnded) return;
    }
    yield* step(() => void unpacker.end());
  } finally {
    unpacker.destroy();
  }
}

async function* slicesOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += longestSlice) yield chunk.subarray(start, start + longestSlice);
  }
}
