import type { Chunks } from "./chunks.ts";

/** A line of bytes, or the length of one that is longer than the limit and was let go. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: number };

const newline = 0x0a;

/** The lines of a stream of any length; never holds more than one line and one chunk. */
export async function* splitLines(chunks: Chunks, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Uint8Array[] = [];
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const line = length > limit ? { number, tooLong: length } : { number, bytes: Buffer.concat(parts) };
    [number, length, parts] = [number + 1, 0, []];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
