import { peek, type Chunks } from "./chunks.ts";
import { gunzip } from "./gunzip.ts";

/** What bytes may be wrapped in, from the outside in: known by how they begin, never by a name. */
const wrappings: readonly Wrapping[] = [
  { magic: [0x1f, 0x8b], unwrap: gunzip },
  { magic: [0xff, 0xfe], unwrap: (chunks) => transcode(chunks, "utf-16le") },
  { magic: [0xfe, 0xff], unwrap: (chunks) => transcode(chunks, "utf-16be") },
];

interface Wrapping {
  readonly magic: readonly number[];
  readonly unwrap: (chunks: Chunks) => Chunks;
}

/** The bytes without gzip around them, and text in UTF-16 as UTF-8, so that readers know neither. */
export async function unwrap(chunks: Chunks, [wrapping, ...others] = wrappings): Promise<Chunks> {
  if (!wrapping) return chunks;
  const { magic } = wrapping;
  const opened = await peek(chunks, (head) => head.length >= magic.length);
  const isWrapped = magic.every((byte, at) => opened.head[at] === byte);
  return unwrap(isWrapped ? wrapping.unwrap(opened.chunks) : opened.chunks, others);
}

async function* transcode(chunks: Chunks, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
