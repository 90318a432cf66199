/** Bytes, and whether they are all that was sent. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

const carriageReturn = 0x0d;
const newline = 0x0a;
const longestSize = 256;

/** A body in chunks (RFC 9112, section 7.1) as one; many archives keep bodies already joined, and these stay as they are. */
export function joinChunks(body: Uint8Array): Sent {
  const joined = new Uint8Array(body.length);
  let length = 0;
  let at = 0;
  for (let size = readSize(body, at); size !== null; size = readSize(body, at)) {
    const chunk = body.subarray(size.end, size.end + size.length);
    if (size.length === 0) return { bytes: joined.subarray(0, length), isWhole: true };
    joined.set(chunk, length);
    length += chunk.length;
    at = size.end + size.length;
    if (body[at] === carriageReturn) at++;
    if (body[at] === newline) at++;
  }
  return at === 0 ? { bytes: body, isWhole: true } : { bytes: joined.subarray(0, length), isWhole: false };
}

/** [1a2b;extension] */
function readSize(body: Uint8Array, at: number): { length: number; end: number } | null {
  const end = body.indexOf(newline, at);
  if (end < 0 || end - at > longestSize) return null;
  const line = Buffer.from(body.subarray(at, end)).toString("latin1");
  const size = /^(?<size>[\da-f]{1,8})[ \t]{0,9}(?:;.{0,250})?\r?$/i.exec(line)?.groups?.["size"];
  return size === undefined ? null : { length: Number.parseInt(size, 16), end: end + 1 };
}
