/** Bytes as they come from a file or a pipe. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, and the whole stream. */
export interface Opened {
  readonly head: Uint8Array;
  readonly chunks: Chunks;
}

/** Looks at the start of a stream without taking it away. */
export async function peek(chunks: Chunks, size: number): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken = await take(iterator, size);
  return { head: Buffer.concat(taken).subarray(0, size), chunks: resume(taken, iterator) };
}

async function take(iterator: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array[]> {
  if (size <= 0) return [];
  const { value, done } = await iterator.next();
  return done ? [] : [value, ...(await take(iterator, size - value.length))];
}

async function* resume(taken: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    yield* { [Symbol.asyncIterator]: () => iterator };
  } finally {
    await iterator.return?.();
  }
}

/** All bytes, or null where there are more than `limit`; then the rest is left unread. */
export async function readAll(chunks: Chunks, limit: number): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    taken.push(chunk);
  }
  return Buffer.concat(taken, length);
}
