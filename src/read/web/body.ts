import { headerOf } from "./answer.ts";
import { decodeBody } from "./encodings.ts";
import { refuse, type Refusal } from "./refusal.ts";
import type { Answer } from "./send.ts";

/** The bytes of a body, and whether they are all of it. */
interface Body {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** The first `limit` bytes of an answer's body after decompression; little more than that is ever held or inflated. */
export async function readBody(answer: Answer, limit: number): Promise<Body | Refusal> {
  const decoded = decodeBody(answer);
  return "reason" in decoded ? decoded : collect(decoded, limit);
}

/** All bytes of an answer's body, unless it is larger than 10 MB. */
export async function readWholeBody(answer: Answer): Promise<Uint8Array | Refusal> {
  if (Number(headerOf(answer, "content-length") ?? 0) > largest) return refuse(tooLarge);
  const body = await readBody(answer, largest);
  if ("reason" in body) return body;
  return body.whole ? body.bytes : refuse(tooLarge);
}

const largest = 10_000_000;
const tooLarge = "larger than 10 MB: download it yourself and give the file";

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Body> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    taken.push(chunk);
    length += chunk.length;
    if (length > limit) return { bytes: Buffer.concat(taken, limit), whole: false };
  }
  return { bytes: Buffer.concat(taken, length), whole: true };
}
