/** Bytes as they come from a file, a pipe or the web. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, and the whole stream. */
export interface Opened {
  readonly head: Uint8Array;
  readonly chunks: Chunks;
}

/** Looks at the start of a stream, until it is enough, without taking it away; where the stream fails, reading it will tell. */
export async function peek(chunks: Chunks, isEnough: (head: Uint8Array) => boolean): Promise<Opened> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken = await take(iterator, isEnough, new Uint8Array());
  return { head: taken.head, chunks: resume(taken, iterator) };
}

interface Taken {
  readonly head: Uint8Array;
  readonly failure?: unknown;
}

async function take(
  iterator: AsyncIterator<Uint8Array>,
  isEnough: (head: Uint8Array) => boolean,
  head: Uint8Array,
): Promise<Taken> {
  if (isEnough(head)) return { head };
  try {
    const { value, done } = await iterator.next();
    return done ? { head } : await take(iterator, isEnough, head.length === 0 ? value : Buffer.concat([head, value]));
  } catch (failure) {
    return { head, failure };
  }
}

async function* resume(taken: Taken, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield taken.head;
    if ("failure" in taken) throw taken.failure;
    yield* { [Symbol.asyncIterator]: () => iterator };
  } finally {
    await iterator.return?.();
  }
}

/** Lets go of a stream that nobody will read. */
export async function leave(chunks: Chunks): Promise<void> {
  for await (const _ of chunks) return;
}

/** Some bytes as a stream. */
export async function* streamOf(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
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
