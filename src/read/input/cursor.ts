import type { Chunks } from "./chunks.ts";

/** A stream that is read piece by piece. */
export interface Cursor {
  /** The lines from here on, each with its end; a line longer than `limit` bytes comes in parts. */
  readonly lines: (limit: number) => AsyncIterable<Uint8Array>;
  /** The next bytes; fewer where the stream ends. */
  readonly take: (length: number) => Promise<Uint8Array>;
  /** Passes over bytes; says how many there were. */
  readonly skip: (length: number) => Promise<number>;
  /** These bytes come next. */
  readonly putBack: (bytes: Uint8Array) => void;
  /** Lets go of the stream; throws what made it fail, which until then was only an early end. */
  readonly close: () => Promise<void>;
}

const newline = 0x0a;

/** Starts to read a stream; holds one chunk of it and what was put back. */
export function createCursor(chunks: Chunks): Cursor {
  const iterator = chunks[Symbol.asyncIterator]();
  /** What comes next, the last part first. */
  const held: Uint8Array[] = [];
  let failure: unknown;

  const putBack = (bytes: Uint8Array): void => {
    if (bytes.length > 0) held.push(bytes);
  };
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const value = held.pop();
    if (value) return { value };
    try {
      return await iterator.next();
    } catch (error) {
      failure = error;
      return { value: undefined, done: true };
    }
  };

  /** Hands over parts of at most `limit` bytes together, up to a line's end if `isLine`; ends early where the stream does. */
  async function read(limit: number, isLine: boolean, use: (part: Uint8Array) => void): Promise<void> {
    let left = limit;
    if (left === 0) return;
    for await (const chunk of iterate(next)) {
      const end = isLine ? chunk.indexOf(newline) + 1 || Infinity : Infinity;
      const part = chunk.subarray(0, Math.min(left, end));
      use(part);
      putBack(chunk.subarray(part.length));
      left -= part.length;
      if (left === 0 || part.length === end) return;
    }
  }

  const gather = async (limit: number, isLine: boolean): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    await read(limit, isLine, (part) => parts.push(part));
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  };

  return {
    lines: (limit) =>
      iterate(async () => {
        const value = await gather(limit, true);
        return value.length > 0 ? { value } : { value: undefined, done: true };
      }),
    take: (length) => gather(length, false),
    async skip(length) {
      let skipped = 0;
      await read(length, false, (part) => void (skipped += part.length));
      return skipped;
    },
    putBack,
    async close() {
      await iterator.return?.();
      if (failure) throw failure;
    },
  };
}

/** Leaving a loop over it closes nothing. */
const iterate = (next: () => Promise<IteratorResult<Uint8Array>>): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next }),
});
