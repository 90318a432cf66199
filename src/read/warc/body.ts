import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from "node:zlib";
import { findControl } from "../decode.ts";
import { joinChunks, type Sent } from "./chunked.ts";
import type { HttpAnswer } from "./http.ts";

const largestBody = 50_000_000;

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush?: number }) => Promise<Uint8Array>;
interface Coding {
  readonly unpack: Unpack;
  /** Makes the library give what stands before a cut. */
  readonly flush: number;
}

const zlib = (unpack: Unpack): Coding => ({ unpack, flush: constants.Z_SYNC_FLUSH });
const rawOrNot: Unpack = (bytes, options) =>
  ((bytes[0]! & 0x0f) === 8 ? promisify(inflate) : promisify(inflateRaw))(bytes, options);

/** Content codings (RFC 9110, section 8.4.1, and those that browsers take besides). */
const codings = new Map<string, Coding>([
  ["gzip", zlib(promisify(gunzip))],
  ["x-gzip", zlib(promisify(gunzip))],
  ["deflate", zlib(rawOrNot)],
  ["br", { unpack: promisify(brotliDecompress), flush: constants.BROTLI_OPERATION_FLUSH }],
  ["zstd", { unpack: promisify(zstdDecompress), flush: constants.ZSTD_e_flush }],
]);

/** What a server sent, without chunks and compression; null where that is more than 50 MB. */
export async function decodeBody({ header, body }: HttpAnswer): Promise<Sent | null> {
  const sent = /\bchunked\b/i.test(header.get("transfer-encoding") ?? "") ? joinChunks(body) : measure(header, body);
  const names = (header.get("content-encoding") ?? "").toLowerCase().split(",").slice(0, 3);
  return unpackAll(sent, names.flatMap((name) => codings.get(name.trim()) ?? []).toReversed());
}

/** An answer may be shorter than it said, where the line broke. */
function measure(header: HttpAnswer["header"], bytes: Uint8Array): Sent {
  return { bytes, isWhole: !(bytes.length < Number(header.get("content-length") ?? 0)) };
}

async function unpackAll(sent: Sent, [coding, ...inner]: readonly Coding[]): Promise<Sent | null> {
  if (!coding) return sent;
  const unpacked = await unpackOne(sent, coding);
  return unpacked && unpackAll(unpacked, inner);
}

/** Some archives keep bodies already unpacked; text stays as it is, for Brotli reads some texts as nothing. */
async function unpackOne(sent: Sent, { unpack, flush }: Coding): Promise<Sent | null> {
  if (findControl(sent.bytes) === null) return sent;
  const options = { maxOutputLength: largestBody };
  try {
    return { bytes: await unpack(sent.bytes, options), isWhole: sent.isWhole };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") return null;
    if (code !== "Z_BUF_ERROR") return sent;
    return { bytes: await unpack(sent.bytes, { ...options, finishFlush: flush }), isWhole: false };
  }
}
